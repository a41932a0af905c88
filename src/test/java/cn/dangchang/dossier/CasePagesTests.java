package cn.dangchang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.process.PlayedVisits;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

@DangchangTest
class CasePagesTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired ApplicationContext house;

    private PlayedVisits visits;

    @BeforeEach
    void open() {
        visits = new PlayedVisits(house);
    }

    @Test
    void anOfficerOfTheVisitReadsTheNextActionInTheStrip() throws Exception {
        var visit = visits.approved();
        var page = page("inspector-1", "/cases/" + visit);
        assertThat(page.selectFirst(".detail-strip h1").text()).contains(visit.value()).contains("星河木业");
        assertThat(page.select(".case-next a.btn-primary")).isNotEmpty().allMatch(link -> !link.attr("href").isBlank());
        assertThat(page.select(".steps li.current")).hasSize(1);
        assertThat(page.select(".steps li.done")).isNotEmpty();
        assertThat(page.select("nav.tabs a").eachText()).containsExactly("概况", "流程", "问题", "期限", "文书", "证据", "经过", "关联");
    }

    @Test
    void whoOnlyWatchesIsToldForWhomItWaits() throws Exception {
        var visit = visits.approved();
        var page = page("supervisor-1", "/cases/" + visit);
        assertThat(page.select(".case-next a.btn-primary")).isEmpty();
        assertThat(page.selectFirst(".case-next").text()).containsPattern("等待|待签收");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inspector-3", "group-leader-2", "expert-1", "escort-2", "hb-inspector-1", "hb-leader-1", "admin", "hb-admin", "planner-1"})
    void whoIsNotInvolvedFindsNothingInAnyTab(String account) throws Exception {
        var visit = visits.approved();
        var instance = visits.view().processInstance();
        for (var path : List.of("", "/facts", "/process", "/findings", "/clocks", "/documents", "/evidence", "/timeline", "/linked",
                "/process/" + instance + "/xml", "/process/" + instance + "/state")) {
            assertThat(answer(account, "/cases/" + visit + path).getStatus()).as(account + path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HX-JC2026-9999", "HX-XX2026-0001", "nonsense", "HX-LA2026-9999"})
    void whatDoesNotExistIsNotFoundAndSaysNoMore(String number) throws Exception {
        assertThat(answer("leader-1", "/cases/" + number).getStatus()).isEqualTo(404);
    }

    @Test
    void aTabThatDoesNotExistIsNotFound() throws Exception {
        assertThat(answer("inspector-1", "/cases/" + visits.approved() + "/secrets").getStatus()).isEqualTo(404);
    }

    @Test
    void nobodyIsSentToTheLogin() throws Exception {
        assertThat(browser.perform(get("/cases/HX-JC2026-0001").accept("text/html")).andReturn().getResponse().getRedirectedUrl()).endsWith("/login");
    }

    @Test
    void aFindingShowsItsBasisItsDispositionItsPursuitAndItsHistory() throws Exception {
        var visit = visits.ordered();
        var page = page("leader-1", "/cases/" + visit + "/findings");
        assertThat(page.select(".finding")).hasSize(2);
        var first = page.select(".finding").get(0).text();
        assertThat(first).contains("除尘系统未设置泄爆装置", "重大事故隐患", "判定标准", "暂时停产停业", "撤出作业人员");
        assertThat(page.select(".finding").get(0).select(".timeline li")).hasSizeGreaterThan(2);
        assertThat(page.text()).doesNotContain("其他记录（").doesNotContain("??");
        assertThat(page.select(".finding").get(1).select(".thumbs img")).isNotEmpty();
    }

    @Test
    void everyTabOfAVisitWithFindingsIsFullOfWords() throws Exception {
        var visit = visits.ordered();
        for (var tab : List.of("", "/process", "/findings", "/clocks", "/documents", "/evidence", "/timeline", "/linked")) {
            var page = page("inspector-1", "/cases/" + visit + tab);
            assertThat(page.text()).as(tab).doesNotContain("??").doesNotContain("其他记录（");
        }
        assertThat(page("inspector-1", "/cases/" + visit + "/documents").select("tbody tr").size()).isGreaterThan(5);
        assertThat(page("inspector-1", "/cases/" + visit + "/evidence").select(".exhibits li img")).isNotEmpty();
        assertThat(page("inspector-1", "/cases/" + visit + "/timeline").text()).contains("提出检查", "批准检查方案", "登记问题", "梁禾", "江予衡");
    }

    @Test
    void whatFollowsFromAVisitStandsInOneTreeWithWhatIsHandedOverAndOpen() throws Exception {
        var visit = visits.ordered();
        var page = page("inspector-1", "/cases/" + visit + "/linked");
        assertThat(page.select(".matter-tree li").size()).isGreaterThanOrEqualTo(3);
        assertThat(page.selectFirst(".matter-tree li[aria-current]").text()).contains(visit.value());
        assertThat(page.text()).contains("立案处罚", "HX-LA");
        for (var link : page.select(".matter-tree a[href^=/cases/]").eachAttr("href")) {
            var other = page("inspector-1", link + "/linked");
            assertThat(other.selectFirst(".matter-tree li.depth-0").text()).contains(visit.value());
            for (var tab : List.of("", "/process", "/findings", "/clocks", "/documents", "/evidence", "/timeline")) {
                assertThat(page("inspector-1", link + tab).text()).as(link + tab).doesNotContain("??").doesNotContain("其他记录（");
            }
        }
    }

    @Test
    void aConsultationHasItsPageAndLeadsBackToItsVisit() throws Exception {
        var visit = visits.disputed();
        var link = page("inspector-1", "/cases/" + visit + "/linked").selectFirst(".matter-tree a[href^=/cases/HX-HS]").attr("href");
        assertThat(page("inspector-1", link).text()).contains("是否属于重大事故隐患");
        assertThat(page("inspector-1", link + "/findings").select(".finding")).hasSize(1);
        assertThat(page("inspector-1", link + "/linked").selectFirst(".matter-tree li.depth-0").text()).contains(visit.value());
        assertThat(answer("inspector-3", link).getStatus()).isEqualTo(404);
    }

    @Test
    void theDiagramIsDrawnFromTheMatterItselfAndFromNoOther() throws Exception {
        var visit = visits.approved();
        var page = page("inspector-1", "/cases/" + visit + "/process");
        var diagram = page.selectFirst("[data-island=process-diagram]");
        assertThat(answer("inspector-1", diagram.attr("data-xml-url")).getContentAsString()).contains("bpmn", "site-inspection");
        assertThat(answer("inspector-1", diagram.attr("data-state-url")).getContentAsString()).contains("\"active\"", "enter-site");
        var other = visits.approved();
        assertThat(answer("inspector-1", "/cases/" + other + diagram.attr("data-xml-url").replace("/cases/" + visit, "")).getStatus()).isEqualTo(404);
    }

    private Document page(String account, String path) throws Exception {
        var answer = answer(account, path);
        assertThat(answer.getStatus()).as(account + " " + path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String account, String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(account))).accept(path.contains("/process/") ? "application/json" : "text/html"))
                .andReturn().getResponse();
    }
}
