package cn.dangchang.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Registration;
import cn.dangchang.registry.Enterprises.SiteEntry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the pages refuse comes back at the field that is to be mended. */
@DangchangTest
class VisitPagesTests {
    private static final String CREDIT_CODE = "91370100MA3KQT7W21";

    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired Enterprises enterprises;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;
    private UUID site;

    @BeforeEach
    void registerASite() {
        site = transaction.execute(status -> enterprises.search(new AgencyId("HX"), CREDIT_CODE, 1).stream().findFirst()
                .orElseGet(() -> enterprises.register(new Registration(new AgencyId("HX"), "栖岩铸造有限公司", CREDIT_CODE, "许某", "13900000000", "较大", "small",
                        List.of(new SiteEntry("铸造车间", "青石镇铸造路2号", "dust", new UnitId("HX-QSZ"), "粉尘")))))).sites().get(0).id();
    }

    @Test
    void aProposalWithoutASiteIsRefusedAtTheSite() throws Exception {
        refusedAt(send("inspector-1", post("/inspections").param("team", "HX-1").param("form", "routine")), "site");
    }

    @Test
    void aCrossAreaVisitWithoutTheSuperiorsBasisIsRefusedAtTheBasis() throws Exception {
        refusedAt(send("inspector-1", proposal("inspector-1", "inspector-2").param("crossArea", "true").param("crossArea.territory", "HB")),
                "crossArea.basis");
    }

    @Test
    void anExpertAnAssistantAndAnExpiredCertificateAreRefusedAtTheOfficers() throws Exception {
        for (String nobody : List.of("expert-1", "assistant-1", "inspector-5", "housing-inspector-1")) {
            refusedAt(send("inspector-1", proposal("inspector-1", nobody)), "officers");
        }
    }

    @Test
    void aPaperIsShownAsItWouldBeIssuedNow() throws Exception {
        var number = number(send("inspector-1", proposal("inspector-1", "inspector-2")).andExpect(status().isOk()));
        browser.perform(get("/inspections/" + number + "/field/preview/INSPECTION_PLAN").with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(status().isOk()).andExpect(content().contentType(MediaType.APPLICATION_PDF));
    }

    @Test
    void escortsAreTheOwnTownsPeopleAndOnACrossAreaVisitThoseOfItsTerritoryOnly() throws Exception {
        assertThat(escorts("/inspections/new")).contains("escort-1").noneMatch(each -> each.startsWith("hb-"));
        assertThat(escorts("/inspections/escorts?crossArea=true&crossArea.territory=HB")).contains("hb-inspector-2").allMatch(each -> each.startsWith("hb-"));
        assertThat(escorts("/inspections/escorts?crossArea=false&crossArea.territory=HB")).contains("escort-1").noneMatch(each -> each.startsWith("hb-"));
        browser.perform(get("/inspections/escorts?crossArea=true&crossArea.territory=NOWHERE").with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(status().is4xxClientError());
    }

    private List<String> escorts(String address) throws Exception {
        var page = browser.perform(get(address).with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8)).select("input[name=escorts]").eachAttr("value");
    }

    @Test
    void whoMayNotProposeAVisitDoesNotGetThePageForIt() throws Exception {
        for (String address : List.of("/inspections/new", "/inspections/escorts")) {
            browser.perform(get(address).with(user(accounts.loadUserByUsername("leader-1")))).andExpect(status().isNotFound());
            browser.perform(get(address).with(user(accounts.loadUserByUsername("planner-1")))).andExpect(status().isOk());
        }
        browser.perform(get("/second-looks").with(user(accounts.loadUserByUsername("leader-1")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/inspections/new"))));
    }

    @Test
    void theEscortOfAnotherTownIsRefusedAtTheEscorts() throws Exception {
        var answer = send("inspector-1", proposal("inspector-1", "inspector-2").param("escorts", "escort-2"));
        refusedAt(answer, "escorts");
        answer.andExpect(jsonPath("$.errors[0].message").value(containsString("其他镇街的陪检人员")));
        send("inspector-1", proposal("inspector-1", "inspector-2").param("escorts", "escort-1")).andExpect(status().isOk());
    }

    @Test
    void anUrgentVisitWithoutItsReasonIsRefusedAtTheReason() throws Exception {
        refusedAt(send("inspector-1", proposal("inspector-1", "inspector-2").param("urgent", "true")), "urgency.reason");
    }

    @Test
    void aVisitIsNotEnteredBeforeItsPlanIsApproved() throws Exception {
        String number = number(send("inspector-1", proposal("inspector-1", "inspector-2")).andExpect(status().isOk()));
        send("inspector-1", entry(number)).andExpect(status().isConflict());
        browser.perform(get("/inspections/" + number + "/field").with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("id=\"enter\""))));
        browser.perform(get("/inspections/" + number).with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(redirectedUrl("/cases/" + number));
    }

    @Test
    void thePlanKeepsTheMandatoryItemsAndASingleOfficerIsNotEnough() throws Exception {
        String number = number(send("inspector-1", proposal("inspector-1")).andExpect(status().isOk()));
        var page = browser.perform(get("/inspections/" + number + "/plan").with(user(accounts.loadUserByUsername("inspector-1")))).andReturn();
        var items = Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8)).select("input[name=items]");
        assertThat(items).hasSize(19);
        assertThat(items.select("[disabled]")).isNotEmpty().allMatch(item -> item.hasAttr("checked"));
        refusedAt(send("inspector-1", post("/inspections/" + number + "/plan").param("officers", "inspector-1").param("purpose", "检查")
                .param("visitOn", LocalDateTime.now(clock).toLocalDate().toString()).param("divisionOfWork", "分工").param("submit", "true")), "officers");
    }

    @Test
    void theGateTheFindingAndTheSignatureAreRefusedAtTheirFields() throws Exception {
        String number = urgent();
        refusedAt(send("inspector-1", post("/inspections/" + number + "/field/enter").param("outcome", "entered")), "certificatesShown");
        send("inspector-1", entry(number)).andExpect(status().isOk());
        refusedAt(send("inspector-1", finding(number)), "legalBases");
        refusedAt(send("inspector-1", finding(number).param("legalBases", "aqf-036").param("majorHazard", "true")), "criterion");
        send("inspector-1", finding(number).param("legalBases", "aqf-036")).andExpect(status().isOk());
        refusedAt(send("inspector-1", post("/inspections/" + number + "/field/finish").param("unsigned", "true")), "unsignedReason");
        send("inspector-2", post("/inspections/" + number + "/field/excuse").param("member", "inspector-1").param("unsignedReason", "外出"))
                .andExpect(status().is4xxClientError());
        send("leader-1", finding(number).param("legalBases", "aqf-036")).andExpect(status().isConflict());
        send("hb-inspector-1", finding(number).param("legalBases", "aqf-036")).andExpect(status().isNotFound());
    }

    @Test
    void aRepeatedSubmissionHasOneEffect() throws Exception {
        String number = urgent();
        send("inspector-1", entry(number)).andExpect(status().isOk());
        for (int again = 0; again < 2; again++) {
            send("inspector-1", finding(number).param("legalBases", "aqf-036").header("Idempotency-Key", "same-" + number)).andExpect(status().isOk());
        }
        var page = browser.perform(get("/inspections/" + number + "/field").with(user(accounts.loadUserByUsername("inspector-1")))).andReturn();
        assertThat(page.getResponse().getContentAsString(StandardCharsets.UTF_8).split("id=\"finding-[0-9]", -1)).hasSize(2);
    }

    @Test
    void theRegistersAreListed() throws Exception {
        for (String address : List.of("/major-hazards", "/second-looks", "/inspections", "/inspections/new", "/inspections/sites?q=栖岩")) {
            browser.perform(get(address).with(user(accounts.loadUserByUsername("inspector-1")))).andExpect(status().isOk());
        }
    }

    private String urgent() throws Exception {
        return number(send("inspector-1", proposal("inspector-1", "inspector-2").param("urgent", "true").param("urgency.reason", "举报正在违规动火")
                .param("urgency.reportedAt", LocalDateTime.now(clock).withNano(0).withSecond(0).toString())).andExpect(status().isOk()));
    }

    private MockHttpServletRequestBuilder proposal(String... officers) {
        return post("/inspections").param("site", site.toString()).param("team", "HX-1").param("form", "routine")
                .param("officers", officers)
                .param("basis", "SUPERIOR_ORDER:").param("basisReference", "市安委办〔2026〕9号").param("reason", "检查内容不同");
    }

    private static MockHttpServletRequestBuilder entry(String number) {
        var request = post("/inspections/" + number + "/field/enter").param("outcome", "entered").param("receivedBy", "许某");
        List.of("certificatesShown", "noticeHandedOver", "rightsTold", "contentTold", "recorderOn").forEach(field -> request.param(field, "true"));
        return request;
    }

    private static MockHttpServletRequestBuilder finding(String number) {
        return post("/inspections/" + number + "/field/findings").param("category", "process-equipment").param("inspectionItem", "9")
                .param("description", "配电箱未设置安全警示标志");
    }

    private ResultActions send(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.accept(MediaType.APPLICATION_JSON).with(user(accounts.loadUserByUsername(account))).with(csrf()));
    }

    private static void refusedAt(ResultActions answer, String field) throws Exception {
        answer.andExpect(status().isConflict()).andExpect(jsonPath("$.errors[*].field", hasItem(field))).andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    private static String number(ResultActions answer) throws Exception {
        return JsonPath.<String>read(answer.andReturn().getResponse().getContentAsString(), "$.next").replaceAll("/inspections/([^/]+)/.*", "$1");
    }
}
