package cn.dangchang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.Pictures;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of campaigns, as their people see and use them. */
@DangchangTest
class CampaignPagesTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired Clock clock;

    @Test
    void everyTabOpensForEverybodyOfTheAgencyAndNoneForAnother() throws Exception {
        var number = drafted("routine");
        for (String tab : new String[] {"", "/groups", "/targets", "/preparation", "/rotation", "/reports", "/meetings", "/end"}) {
            var page = page("inspector-1", "/campaigns/" + number + tab);
            assertThat(page.select("h1").text()).contains("页面专项");
            assertThat(page.text()).doesNotContain("??");
            assertThat(page.select("main form[method=post]")).as(tab).allSatisfy(form -> assertThat(form.attr("action"))
                    .contains("questions"));
            assertThat(ask("hb-leader-1", get("/campaigns/" + number + tab)).getStatus()).isEqualTo(404);
            assertThat(page("coordinator-1", "/campaigns/" + number + tab).text()).doesNotContain("??");
        }
        for (String other : new String[] {"/campaigns", "/campaigns/lists", "/campaigns/contacts", "/campaigns/equipment",
                "/undertakings"}) {
            assertThat(page("coordinator-1", other).text()).doesNotContain("??");
        }
    }

    @Test
    void onlyTheLeaderIsOfferedTheStart() throws Exception {
        var number = drafted("routine");
        assertThat(page("leader-1", "/campaigns/" + number).select("form[action$=/start]")).hasSize(1);
        assertThat(page("coordinator-1", "/campaigns/" + number).select("form[action$=/start]")).isEmpty();
        assertThat(ask("coordinator-1", post("/campaigns/" + number + "/start").with(csrf())).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsRefusedStandsAtItsField() throws Exception {
        var refused = ask("coordinator-1", campaign("routine").param("phase-1.name", "动员部署").param("phase-1.from", "2026-09-07")
                .param("phase-1.to", "2026-09-09")
                .param("phase-2.name", "集中推进").param("phase-2.from", "2026-09-09").param("phase-2.to", "2026-09-13"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("phase-2.from", "阶段重叠");
        var unread = ask("coordinator-1", post("/campaigns").with(csrf()).accept(MediaType.APPLICATION_JSON).param("name", "x")
                .param("from", "昨天"));
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(unread.getContentAsString(StandardCharsets.UTF_8)).contains("\"from\"");
    }

    @Test
    void whatIsNoTownIsRefusedInTheRotation() throws Exception {
        var number = drafted("cross-area");
        var ring = ask("coordinator-1", post("/campaigns/" + number + "/rotation").with(csrf()).accept(MediaType.APPLICATION_JSON)
                .param("towns", "某镇"));
        assertThat(ring.getStatus()).isEqualTo(422);
        assertThat(ring.getContentAsString(StandardCharsets.UTF_8)).contains("\"towns\"");
        assertThat(ask("coordinator-1", post("/campaigns/" + number + "/rotation").with(csrf()).accept(MediaType.APPLICATION_JSON)
                .param("byHand", "true").param("town", "某镇").param("rotation-某镇", "HX-LHZ")).getStatus()).isEqualTo(422);
    }

    @Test
    void aRequestThatIsRepeatedMakesOneCampaign() throws Exception {
        var key = UUID.randomUUID().toString();
        var first = ask("coordinator-1", campaign("routine").header("Idempotency-Key", key)).getContentAsString();
        assertThat(ask("coordinator-1", campaign("routine").header("Idempotency-Key", key)).getContentAsString()).isEqualTo(first);
    }

    @Test
    void aGroupIsEnteredAndALeaderOfATownRefusedWhereTownsInspectEachOther() throws Exception {
        var number = drafted("cross-area");
        var refused = ask("coordinator-1", group(number, "escort-1"));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("\"leader\"", "田麦冬是镇街人员");
        assertThat(ask("coordinator-1", group(number, "group-leader-1")).getStatus()).isEqualTo(200);
        var page = page("inspector-1", "/campaigns/" + number + "/groups");
        assertThat(page.text()).contains("互查一组", "韩川柏", "梁禾、苏砚舟");
        assertThat(page("coordinator-1", "/campaigns/" + number + "/preparation").select("#missing").text()).contains("梁禾", "不能派出",
                "笔记本电脑");
    }

    @Test
    void aReportIsOrderedAndHandedInWithItsFile() throws Exception {
        var number = drafted("routine");
        var due = LocalDate.now(clock).minusDays(1);
        assertThat(ask("coordinator-1", post("/campaigns/" + number + "/reports").with(csrf()).accept(MediaType.APPLICATION_JSON)
                .param("kind", "IMPLEMENTATION_PLAN")
                .param("title", "实施方案").param("responsible", "执法大队").param("recipient", "市安委办").param("basis", "文件").param("due",
                        due.toString())).getStatus())
                .isEqualTo(200);
        var page = page("coordinator-1", "/campaigns/" + number + "/reports");
        assertThat(page.select("tbody").text()).contains("逾期");
        var form = page.select("tbody form").attr("action");
        assertThat(ask("coordinator-1", post(form).with(csrf()).accept(MediaType.APPLICATION_JSON)).getContentAsString())
                .contains("\"file\"");
        var sent = browser.perform(multipart(form).file(new MockMultipartFile("file", "方案.png", "image/png", Pictures.png(30, 20)))
                .with(csrf())
                .with(user(accounts.loadUserByUsername("coordinator-1"))).accept(MediaType.APPLICATION_JSON)).andReturn().getResponse();
        assertThat(sent.getStatus()).isEqualTo(200);
        var after = page("inspector-1", "/campaigns/" + number + "/reports");
        assertThat(after.select("tbody").text()).contains("迟报");
        assertThat(ask("inspector-1", get(after.select("tbody a[href^=/evidence]").attr("href"))).getStatus()).isEqualTo(200);
    }

    @Test
    void contactsAreMaskedUntilALeaderAsks() throws Exception {
        var unit = "住建局" + UUID.randomUUID().toString().substring(0, 6);
        ask("coordinator-1", post("/campaigns/contacts").with(csrf()).accept(MediaType.APPLICATION_JSON).param("unit", unit).param("name",
                "甲某")
                .param("telephone", "13912345678"));
        var page = page("leader-1", "/campaigns/contacts");
        assertThat(page.text()).contains(unit, "139******78").doesNotContain("13912345678");
        var row = page.select("tbody tr").stream().filter(each -> each.text().contains(unit)).findFirst().orElseThrow();
        assertThat(Jsoup.parse(ask("leader-1", post(row.select("form").attr("action")).with(csrf()))
                .getContentAsString(StandardCharsets.UTF_8)).text())
                .contains("13912345678");
        assertThat(page("inspector-1", "/campaigns/contacts").select("tbody form")).isEmpty();
    }

    @Test
    void peopleAndMeetingsAreExported() throws Exception {
        var number = drafted("routine");
        ask("coordinator-1", group(number, "group-leader-1"));
        ask("coordinator-1", post("/campaigns/" + number + "/meetings").with(csrf()).accept(MediaType.APPLICATION_JSON).param("kind", "DISPATCH")
                .param("heldAt", "2026-09-15T15:00").param("place", "五楼会议室").param("chair", "某").param("reporting", "HX-1").param("minutes", "=各组汇报"));
        assertThat(ask("leader-1", get("/campaigns/" + number + "/people.csv")).getContentAsString(StandardCharsets.UTF_8))
                .contains("\"互查一组\",\"组长\",\"韩川柏\"", "\"安全专家\",\"顾青野\"");
        assertThat(ask("leader-1", get("/campaigns/" + number + "/meetings.csv")).getContentAsString(StandardCharsets.UTF_8))
                .contains("\"调度会\",\"2026-09-15 15:00\",\"五楼会议室\"", "\"互查一组\",\"'=各组汇报\"");
        assertThat(ask("hb-leader-1", get("/campaigns/" + number + "/people.csv")).getStatus()).isEqualTo(404);
    }

    @Test
    void aCampaignIsAMatterWithItsPage() throws Exception {
        var number = drafted("routine");
        assertThat(page("inspector-1", "/cases/" + number).text()).contains("页面专项", "安委办〔2026〕9号").doesNotContain("??");
    }

    private String drafted(String form) throws Exception {
        var answer = ask("coordinator-1", campaign(form)).getContentAsString();
        return answer.replaceAll(".*/campaigns/([^/]+)/groups.*", "$1");
    }

    private static MockHttpServletRequestBuilder campaign(String form) {
        return post("/campaigns").with(csrf()).accept(MediaType.APPLICATION_JSON).param("name", "页面专项").param("basis", "《方案》")
                .param("basisNumber", "安委办〔2026〕9号")
                .param("from", "2026-09-07").param("to", "2026-09-13").param("groupLeaderReviews", "true").param("sectors", "dust",
                        "ammonia").param("forms", form);
    }

    private static MockHttpServletRequestBuilder group(String number, String leader) {
        return post("/campaigns/" + number + "/groups").with(csrf()).accept(MediaType.APPLICATION_JSON).param("team", "HX-1")
                .param("groupName", "互查一组")
                .param("leader", leader).param("officers", "inspector-1", "inspector-2").param("experts", "expert-1").param("escorts",
                        "escort-1");
    }

    private Document page(String account, String address) throws Exception {
        var answer = ask(account, get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse ask(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(user(accounts.loadUserByUsername(account)))).andReturn().getResponse();
    }
}
