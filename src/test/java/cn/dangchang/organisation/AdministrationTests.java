package cn.dangchang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditEntry;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

@DangchangTest
class AdministrationTests {
    @LocalServerPort
    int port;
    @Autowired
    People people;
    @Autowired
    Staffing staffing;
    @Autowired
    Officers officers;
    @Autowired
    ActingAs acting;
    @Autowired
    AuditTrail trail;
    @Autowired
    Pins pins;
    @Autowired
    TestRestTemplate program;

    @Test
    void anAdministratorBringsInAnOfficerWhoMayThenAct() throws Exception {
        var admin = Browser.loggedIn(port, "admin");
        admin.page("/admin/people/new");
        var registered = admin.submit("/admin/people", "account", "newcomer-1", "name", "新来人", "unit", "HX-ZFDD", "roles", "inspector",
                "password", "long enough");
        assertThat(registered.headers().firstValue("Location").orElse("")).endsWith("/admin/people/newcomer-1");
        admin.page("/admin/people/newcomer-1");
        admin.submit("/admin/people/newcomer-1/certificates", "number", "HX20260099", "kind", "行政执法证", "validFrom", "2026-01-01",
                "validTo", "2030-12-31");

        var person = new PersonId("newcomer-1");
        officers.requireOfficer(person, LocalDate.of(2026, 6, 1));
        assertThat(admin.page("/admin/people/newcomer-1").body()).contains("HX20260099").contains("有效");
        assertThat(trail.of(Chain.of(person))).extracting(AuditEntry::action)
                .containsExactly("organisation.person-registered", "organisation.certificate-entered");
        assertThat(trail.of(Chain.of(person))).extracting(AuditEntry::person).containsOnly("admin");

        assertThat(catchThrowableOfType(Refusal.class, () -> staffing.certify(new PersonId("assistant-1"), people.find(person).orElseThrow().certificate())).ground())
                .isEqualTo(OrganisationGround.CERTIFICATE_OF_SOMEBODY_ELSE);
        admin.submit("/admin/people/newcomer-1/certificates/revoke", "number", "HX20260099");
        assertThat(catchThrowableOfType(Refusal.class, () -> officers.requireOfficer(person, LocalDate.of(2030, 1, 1))).ground())
                .isEqualTo(OrganisationGround.CERTIFICATE_NOT_VALID);
        admin.submit("/admin/people/newcomer-1/access", "active", "false");
        assertThat(people.find(person).orElseThrow().active()).isFalse();
    }

    @Test
    void whatWasTypedStaysWhereItIsRefused() throws Exception {
        var admin = Browser.loggedIn(port, "admin");
        admin.page("/admin/people/new");
        var refused = admin.submit("/admin/people", "account", "inspector-1", "name", "同名账号", "unit", "HX-ZFDD", "roles", "inspector",
                "password", "long enough");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("已存在").contains("同名账号");
        admin.page("/admin/people/assistant-1");
        admin.submit("/admin/people/assistant-1/certificates", "number", "HX20270001", "kind", "行政执法证", "validFrom", "2027-01-01", "validTo", "2026-01-01");
        var form = Jsoup.parse(admin.page("/admin/people/assistant-1").body()).expectFirst("form[action$=/certificates]");
        assertThat(form.expectFirst("[name=number]").val()).isEqualTo("HX20270001");
        assertThat(form.expectFirst(".has-error [name=validTo]").val()).isEqualTo("2026-01-01");
    }

    @Test
    void theNeighboursPeopleAreNeitherShownNorChanged() throws Exception {
        var neighbour = Browser.loggedIn(port, "hb-admin");
        assertThat(neighbour.page("/admin").body()).contains("hb-inspector-1").doesNotContain(">inspector-1<");
        assertThat(neighbour.page("/admin/people/inspector-1").statusCode()).isEqualTo(404);
        neighbour.page("/admin");
        assertThat(neighbour.submit("/admin/people/inspector-1/reset").statusCode()).isEqualTo(404);
        assertThat(catchThrowableOfType(Refusal.class,
                () -> acting.run(new PersonId("hb-admin"), () -> staffing.reset(new PersonId("inspector-1")))).ground())
                .isEqualTo(SharedGround.NOT_FOR_YOU);
    }

    @Test
    void onlyAnAdministratorChangesTheRegister() throws Exception {
        assertThat(Browser.loggedIn(port, "leader-1").page("/admin").statusCode()).isEqualTo(403);
        var self = new Newcomer(new PersonId("sneaked-in"), "某人", new AgencyId("HX"), new UnitId("HX-ZFDD"), Set.of(Role.ADMIN), "long enough", null);
        assertThat(catchThrowableOfType(Refusal.class, () -> acting.run(new PersonId("leader-1"), () -> staffing.register(self))).ground())
                .isEqualTo(SharedGround.NOT_FOR_YOU);
    }

    @Test
    void anAdministratorDoesNotLockOutThemself() throws Exception {
        var admin = Browser.loggedIn(port, "hb-admin");
        admin.page("/admin/people/hb-admin");
        admin.submit("/admin/people/hb-admin/access", "active", "false");
        assertThat(admin.page("/admin/people/hb-admin").body()).contains("不能停用自己的账号");
    }

    @Test
    void aPersonChangesTheOwnPinWithTheOwnPassword() throws Exception {
        var self = Browser.loggedIn(port, "coordinator-2");
        self.page("/me");
        self.submit("/me/pin", "current", "not mine", "pin", "262627");
        var refused = Jsoup.parse(self.page("/me").body());
        assertThat(refused.expectFirst("form[action$='/me/pin'] .has-error .field-error").text()).as("at its field").contains("当前密码不正确");
        assertThat(refused.select("form[action$='/me/password'] .field-error")).isEmpty();
        self.submit("/me/pin", "current", "dangchang", "pin", "262627");
        assertThat(self.page("/me").body()).contains("PIN码已修改");
        self.submit("/me/pin", "current", "dangchang", "pin", "262626");
    }

    @Test
    void aResetGivesAPasswordThatLetsInOnceAndNoPin() throws Exception {
        var officer = new PersonId("legal-reviewer-2");
        var admin = Browser.loggedIn(port, "admin");
        admin.page("/admin/people/" + officer);
        assertThat(admin.submit("/admin/people/" + officer + "/reset").statusCode()).isEqualTo(302);
        var shown = Jsoup.parse(admin.page("/admin/people/" + officer).body());
        var initial = shown.expectFirst("#initial").text();
        assertThat(admin.page("/admin/people/" + officer).body()).as("shown once").doesNotContain(initial);
        assertThat(trail.of(Chain.of(officer)).toString()).contains("organisation.secrets-reset").doesNotContain(initial);

        assertThat(catchThrowableOfType(Refusal.class, () -> pins.require(officer, "242242")).ground()).isEqualTo(OrganisationGround.PIN_NOT_SET);
        assertThat(new Browser(port).logIn(officer.value(), "dangchang").headers().firstValue("Location").orElse("")).contains("error");
        var self = new Browser(port);
        self.logIn(officer.value(), initial);
        assertThat(self.page("/tasks").headers().firstValue("Location").orElse("")).endsWith("/me");
        assertThat(program.withBasicAuth(officer.value(), initial).getForEntity("/engine-rest/task", String.class).getBody()).contains("请先在");
        assertThat(self.page("/me").body()).contains("管理员重置了您的密码和PIN码").contains("初始密码").doesNotContain("name=\"pin\"");
        self.submit("/me/pin", "current", initial, "pin", "242243");
        assertThat(catchThrowableOfType(Refusal.class, () -> pins.require(officer, "242243")).ground()).as("the password comes first")
                .isEqualTo(OrganisationGround.PIN_NOT_SET);
        self.submit("/me/password", "current", initial, "fresh", initial);
        assertThat(self.page("/me").body()).contains("新密码不能与原密码相同");
        assertThat(self.submit("/me/password", "current", initial, "fresh", "my own words").headers().firstValue("Location").orElse(""))
                .endsWith("/login?changed");
        assertThat(self.page("/login?changed").body()).contains("密码已修改，请用新密码登录");
        assertThat(self.page("/me").headers().firstValue("Location").orElse("")).endsWith("/login");

        self.logIn(officer.value(), "my own words");
        assertThat(self.page("/tasks").statusCode()).isEqualTo(200);
        assertThat(self.page("/me").body()).contains("管理员重置了您的密码和PIN码").contains("还没有设定PIN码");
        self.submit("/me/pin", "current", "my own words", "pin", "242242");
        assertThatCode(() -> pins.require(officer, "242242")).doesNotThrowAnyException();
        self.submit("/me/password", "current", "my own words", "fresh", "dangchang");
        assertThat(self.page("/tasks").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministratorGivesANewcomerAPasswordToChangeAndNoPin() {
        var newcomer = new PersonId("newcomer-2");
        acting.run(new PersonId("admin"), () -> {
            var with = new Newcomer(newcomer, "新来人", new AgencyId("HX"), new UnitId("HX-ZFDD"), Set.of(Role.INSPECTOR), "long enough", "123123");
            assertThat(catchThrowableOfType(Refusal.class, () -> staffing.register(with)).ground()).isEqualTo(OrganisationGround.PIN_IS_PERSONAL);
        });
        acting.run(new PersonId("admin"), () -> staffing.register(
                new Newcomer(newcomer, "新来人", new AgencyId("HX"), new UnitId("HX-ZFDD"), Set.of(Role.INSPECTOR), "long enough", null)));
        assertThat(program.withBasicAuth("newcomer-2", "long enough").getForEntity("/engine-rest/task", String.class).getStatusCode().value()).isEqualTo(409);
        assertThat(catchThrowableOfType(Refusal.class, () -> pins.require(newcomer, "123123")).ground()).isEqualTo(OrganisationGround.PIN_NOT_SET);
    }

    @Test
    void theTrailIsVerifiedOnThePage() throws Exception {
        var admin = Browser.loggedIn(port, "admin");
        admin.page("/admin/audit");
        assertThat(admin.submit("/admin/audit").body()).contains("审计记录完整");
    }

    @Test
    void unitsAndGroupsAreKept() throws Exception {
        var admin = Browser.loggedIn(port, "admin");
        admin.page("/admin/units");
        admin.submit("/admin/units", "code", "HX-XIN", "name", "新设中队", "level", "DEPARTMENT", "enforcementPower", "true", "authorisedFrom", "",
                "authorisedTo", "");
        assertThat(admin.page("/admin/units").body()).contains("新设中队").contains("单位已保存");
        admin.submit("/admin/teams", "code", "HX-9", "name", "执法九组", "leader", "group-leader-2", "members", "inspector-5");
        assertThat(admin.page("/admin/teams?edit=HX-9").body()).contains("执法九组");
        assertThat(people.find(new PersonId("group-leader-2")).orElseThrow().teams()).contains("HX-2", "HX-9");
    }
}
