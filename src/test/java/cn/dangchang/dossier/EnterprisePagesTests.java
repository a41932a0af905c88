package cn.dangchang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.documents.Documents;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.inspection.process.PlayedVisits;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DangchangTest
class EnterprisePagesTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired ApplicationContext house;
    @Autowired AuditTrail trail;
    @Autowired Documents documents;

    private PlayedVisits visits;

    @BeforeEach
    void open() {
        visits = new PlayedVisits(house);
    }

    @Test
    void theFileHasExactlyFiveSections() throws Exception {
        visits.ordered();
        var page = page("inspector-1", "/enterprises/" + visits.view().enterprise());
        assertThat(page.select(".binder-section h2").eachText()).hasSize(5);
        assertThat(page.select(".binder-section h2").eachText().toString()).contains("执法文书", "证据资料", "整改方案", "处罚执行资料", "工作台账");
        assertThat(page.select("#papers tbody tr")).isNotEmpty();
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void whatStandsBetweenAnEnterpriseAndItsClosingIsNamed() throws Exception {
        var visit = visits.ordered();
        var standing = page("inspector-1", "/enterprises/" + visits.view().enterprise()).selectFirst(".standing").text();
        assertThat(standing).contains(visit.value(), "已整改 0 项，共 2 项", "尚未复查", "HX-LA", "梁禾", "立案处罚", "尚待办结");
    }

    @Test
    void whoSeesNoneOfTheVisitsSeesTheRegistrationAlone() throws Exception {
        var visit = visits.ordered();
        var page = page("inspector-3", "/enterprises/" + visits.view().enterprise());
        assertThat(page.text()).contains("登记事项").doesNotContain(visit.value());
        assertThat(page.select("#papers tbody tr")).isEmpty();
        assertThat(page("admin", "/enterprises/" + visits.view().enterprise()).text()).doesNotContain(visit.value());
    }

    @Test
    void anotherAgencySeesNoEnterpriseAndFindsNone() throws Exception {
        visits.approved();
        var view = visits.view();
        assertThat(answer("hb-inspector-1", "/enterprises/" + view.enterprise()).getStatus()).isNotEqualTo(200);
        assertThat(page("hb-inspector-1", "/enterprises?q=" + view.enterpriseName()).text()).contains("没有找到");
        assertThat(page("inspector-1", "/enterprises?q=" + view.enterpriseName()).select("tbody a").attr("href")).endsWith(view.enterprise().toString());
    }

    @Test
    void aTelephoneNumberIsMaskedUntilSomebodyNeedsItAndThatIsOnRecord() throws Exception {
        visits.approved();
        UUID enterprise = visits.view().enterprise();
        assertThat(page("inspector-1", "/enterprises/" + enterprise).text()).doesNotContain("13800000000");
        var flash = browser.perform(post("/enterprises/" + enterprise + "/telephone").with(account("inspector-1")).with(csrf())).andReturn().getFlashMap();
        assertThat(flash.get("telephone")).isEqualTo("13800000000");
        assertThat(trail.of(Chain.enterprise(enterprise.toString()))).anyMatch(each -> each.action().equals("registry.telephone-read"));
    }

    @Test
    void aSelfCheckLedgerIsKeptOnceWithTheEnterprisesMatter() throws Exception {
        var visit = visits.approved();
        UUID enterprise = visits.view().enterprise();
        for (int again = 0; again < 2; again++) {
            var answer = browser.perform(upload(enterprise, visit.value()).param("_idempotencyKey", "ledger-" + visit).with(account("inspector-1")).with(csrf()))
                    .andReturn().getResponse();
            assertThat(answer.getRedirectedUrl()).isEqualTo("/enterprises/" + enterprise + "#ledger");
        }
        var page = page("inspector-1", "/enterprises/" + enterprise);
        assertThat(page.select("#ledger .exhibits li")).hasSize(1);
        assertThat(page.select("#evidence .exhibits li").text()).doesNotContain("ledger.png");
    }

    @Test
    void aLedgerIsNotKeptWithAnotherEnterprisesMatterNorByWhoMayNotSeeIt() throws Exception {
        var first = visits.approved();
        visits.approved();
        UUID other = visits.view().enterprise();
        assertThat(browser.perform(upload(other, first.value()).with(account("inspector-1")).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.perform(upload(other, first.value()).with(account("inspector-3")).with(csrf())).andReturn().getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void thePaletteFindsMattersAndEnterprisesThatOneMaySee() throws Exception {
        var visit = visits.approved();
        var view = visits.view();
        assertThat(jump("inspector-1", visit.value())).contains("/cases/" + visit);
        assertThat(jump("inspector-1", view.enterpriseName())).contains("/enterprises/" + view.enterprise(), "/cases/" + visit);
        assertThat(jump("inspector-3", visit.value())).doesNotContain("/cases/");
        assertThat(jump("admin", view.enterpriseName())).doesNotContain("/cases/");
        assertThat(jump("hb-inspector-1", view.enterpriseName())).isEqualTo("[]");
        assertThat(jump("inspector-1", "")).isEqualTo("[]");
        var paper = documents.of(visit).stream().filter(each -> each.number() != null).findFirst().orElseThrow();
        assertThat(jump("inspector-1", paper.number())).contains("/documents/" + paper.id());
        assertThat(jump("inspector-3", paper.number())).doesNotContain(paper.id().toString());
        assertThat(jump("inspector-1", "%").split("href").length).isLessThanOrEqualTo(11);
    }

    private static MockMultipartHttpServletRequestBuilder upload(UUID enterprise, String matter) {
        var request = multipart("/enterprises/" + enterprise + "/self-checks");
        request.file(new MockMultipartFile("file", "ledger.png", "image/png", Pictures.signature(7)));
        request.param("matter", matter);
        return request;
    }

    private String jump(String account, String query) throws Exception {
        return browser.perform(get("/jump").param("q", query).with(account(account)).accept("application/json")).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private Document page(String account, String path) throws Exception {
        var answer = answer(account, path);
        assertThat(answer.getStatus()).as(account + " " + path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String account, String path) throws Exception {
        return browser.perform(get(path).with(account(account)).accept("text/html")).andReturn().getResponse();
    }

    private RequestPostProcessor account(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
