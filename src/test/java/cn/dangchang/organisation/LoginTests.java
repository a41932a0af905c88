package cn.dangchang.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.shared.PersonId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

@DangchangTest
class LoginTests {
    @LocalServerPort
    int port;
    @Autowired
    TestRestTemplate program;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Staffing staffing;

    @Test
    void aPersonLogsInSeesTheOwnNameAndLogsOut() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-2");
        assertThat(browser.page("/me").body()).contains("苏砚舟").contains("执法人员").contains("华溪县应急管理局");
        browser.submit("/logout");
        assertThat(browser.page("/me").headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    @Test
    void theSessionChangesAtLoginAndItsCookieIsOutOfReachOfScripts() throws Exception {
        var browser = new Browser(port);
        var before = cookie(browser.page("/login"));
        var after = cookie(browser.logIn("inspector-2", "dangchang"));
        assertThat(after).isNotEqualTo(before).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void aPageCarriesItsContentSecurityPolicyWithoutInlineScripts() throws Exception {
        var headers = new Browser(port).page("/login").headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self';").contains("frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void aSubmissionWithoutTokenIsRefused() throws Exception {
        var browser = Browser.loggedIn(port, "inspector-2");
        browser.forgetToken();
        assertThat(browser.submit("/me/pin", "current", "dangchang", "pin", "222222").statusCode()).isEqualTo(403);
    }

    @Test
    void aPageWithoutLoginLeadsToTheLoginAndARequestOfAPageIsToldSo() throws Exception {
        var nobody = new Browser(port);
        assertThat(nobody.page("/tasks").headers().firstValue("Location").orElse("")).endsWith("/login");
        var told = nobody.page("/tasks", "HX-Request", "true");
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.headers().firstValue("HX-Redirect")).contains("/login?expired");
    }

    @Test
    void aDraftSentAfterTheSessionEndedIsToldToLogInAgain() {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        var answer = program.exchange("/drafts/a", HttpMethod.PUT, new HttpEntity<>("{}", headers), String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(401);
        assertThat(answer.getHeaders().getFirst("HX-Redirect")).isEqualTo("/login?expired");
    }

    @Test
    void programsUseBasicGetNoCookieAndNoCookieLetsThemIn() throws Exception {
        var answer = program.withBasicAuth("inspector-1", "dangchang").getForEntity("/engine-rest/version", String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().get("Set-Cookie")).isNull();
        var refused = program.getForEntity("/engine-rest/version", String.class);
        assertThat(refused.getStatusCode().value()).isEqualTo(401);
        assertThat(refused.getHeaders().getContentType()).matches(MediaType.APPLICATION_PROBLEM_JSON::isCompatibleWith);
        assertThat(Browser.loggedIn(port, "inspector-1").page("/engine-rest/version").statusCode()).isEqualTo(401);
        assertThat(Browser.loggedIn(port, "inspector-1").page("/api/anything").statusCode()).isEqualTo(401);
    }

    @Test
    void guessingIsSlowedDownEvenForTheRightPassword() throws Exception {
        for (int tries = 0; tries < 10; tries++) {
            new Browser(port).logIn("archivist-2", "wrong-password");
        }
        assertThat(new Browser(port).logIn("archivist-2", "dangchang").headers().firstValue("Location").orElse("")).contains("error");
        jdbc.update("delete from organisation.login_attempt where account = 'archivist-2'");
        assertThat(new Browser(port).logIn("archivist-2", "dangchang").headers().firstValue("Location").orElse("")).doesNotContain("error");
    }

    @Test
    void guessingUnderOtherSpellingsOfTheAccountIsSlowedDownToo() {
        for (int tries = 0; tries < 10; tries++) {
            program.withBasicAuth("Planner-2" + " ".repeat(tries), "wrong-password").getForEntity("/engine-rest/version", String.class);
        }
        for (String spelling : List.of("planner-2", "PLANNER-2", " planner-2 ")) {
            var answer = program.withBasicAuth(spelling, "dangchang").getForEntity("/engine-rest/version", String.class);
            assertThat(answer.getStatusCode().value()).as(spelling).isEqualTo(401);
        }
        jdbc.update("delete from organisation.login_attempt where account = 'planner-2'");
        assertThat(program.withBasicAuth("Planner-2 ", "dangchang").getForEntity("/engine-rest/version", String.class).getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void anAccountThatNobodyCanHaveIsNoFault() {
        assertThat(program.withBasicAuth("plan\0ner-2", "x").getForEntity("/engine-rest/version", String.class).getStatusCode().value()).isEqualTo(401);
    }

    @Test
    void aNewPasswordEndsTheSessionsElsewhere() throws Exception {
        var before = jdbc.queryForObject("select password_hash from organisation.person where account = 'coordinator-2'", String.class);
        var here = Browser.loggedIn(port, "coordinator-2");
        var elsewhere = Browser.loggedIn(port, "coordinator-2");
        here.page("/me");
        assertThat(here.submit("/me/password", "current", "dangchang", "fresh", "another-word-1").statusCode()).isEqualTo(302);
        assertThat(elsewhere.page("/me").statusCode()).isEqualTo(302);
        assertThat(here.page("/me").statusCode()).isEqualTo(200);
        jdbc.update("update organisation.person set password_hash = ? where account = 'coordinator-2'", before);
    }

    @Test
    void aZeroCharacterIsABadRequestAndNoFault() throws Exception {
        assertThat(program.getForEntity(URI.create("/verify?number=%00"), String.class).getStatusCode().value()).isEqualTo(400);
        assertThat(Browser.loggedIn(port, "inspector-1").page("/tasks?q=%00").statusCode()).isEqualTo(400);
        assertThat(Browser.loggedIn(port, "inspector-1").page("/tasks?after=nonsense_1").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceAndCannotComeBack() throws Exception {
        var person = new PersonId("supervisor-2");
        var browser = Browser.loggedIn(port, person.value());
        staffing.deactivate(person);
        assertThat(browser.page("/me").statusCode()).isEqualTo(302);
        assertThat(new Browser(port).logIn(person.value(), "dangchang").headers().firstValue("Location").orElse("")).contains("error");
        staffing.reactivate(person);
        assertThat(Browser.loggedIn(port, person.value()).page("/me").statusCode()).isEqualTo(200);
    }

    @Test
    void cockpitIsForAdministrators() throws IOException, InterruptedException {
        assertThat(Browser.loggedIn(port, "inspector-1").page("/camunda/app/cockpit/default/").statusCode()).isEqualTo(403);
        assertThat(new Browser(port).page("/camunda/app/cockpit/default/").headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElse("");
    }
}
