package cn.dangchang.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.registry.domain.sheet.Column;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hamcrest.Matchers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DangchangTest
class RegistryPagesTests {
    @Autowired MockMvc browser;
    @Autowired UserDetailsService accounts;
    @Autowired MessageSource messages;

    @Test
    void aPartyIsRegisteredCompletedAndChangedOnItsPages() throws Exception {
        var code = CreditCode.completing("91350100MA0700001").value();
        var registered = post("planner-1", "/registry/enterprises", Map.ofEntries(Map.entry("name", "页面登记有限公司"), Map.entry("kind", "ENTERPRISE"),
                Map.entry("creditCode", code), Map.entry("telephone", "13900001111"), Map.entry("riskLevel", "larger"), Map.entry("size", "small"),
                Map.entry("supervision", "general"), Map.entry("siteName", "主厂区"), Map.entry("address", "页面路1号"), Map.entry("sector", "dust"),
                Map.entry("town", "HX-QSZ"), Map.entry("state", "RUNNING"), Map.entry("_idempotencyKey", "register-" + code)));
        var edit = registered.getRedirectedUrl();
        var base = edit.replace("/edit", "");
        assertThat(post("planner-1", base + "/sites", Map.of("siteName", "二车间", "address", "页面路2号", "sector", "ammonia", "state", "STOPPED",
                "hazardousProcess", "true")).getStatus()).isEqualTo(302);
        assertThat(post("planner-1", base + "/licences", Map.of("licenceKind", "安全生产许可证", "number", "页-1", "validTo", "2020-01-01")).getStatus()).isEqualTo(302);
        assertThat(post("planner-1", base + "/contacts", Map.of("contact", "何某", "position", "安全总监", "telephone", "13900002222")).getStatus()).isEqualTo(302);
        var page = page("planner-1", edit);
        assertThat(page.select("#sites details")).hasSize(3);
        assertThat(page.select("#licences .badge-late").text()).contains("已过期");
        assertThat(page.text()).contains("139******22").doesNotContain("13900002222", "13900001111", "??");
        var file = page("inspector-1", base.replace("/registry", ""));
        assertThat(file.text()).contains("停产", "涉及危险工艺", "安全生产许可证", "何某", "139******22", "许可证照：页-1").doesNotContain("13900002222", "??");
        assertThat(file.select("a[href$=/edit]")).isEmpty();
        assertThat(page("planner-1", "/enterprises?licence=overdue&sector=ammonia&risk=larger&supervision=general&size=small&town=HX-QSZ").text()).contains("页面登记有限公司");
        assertThat(page("planner-1", "/enterprises?q=页面登记&risk=low").text()).contains("没有找到");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() throws Exception {
        var answer = post("planner-1", "/registry/enterprises", Map.of("name", "错误代码单位", "kind", "ENTERPRISE", "creditCode", "123", "siteName", "主厂区",
                "address", "路1号", "sector", "dust", "state", "RUNNING", "supervision", "direct"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#creditCode-error").text()).contains("不正确");
        assertThat(page.select("#name").val()).isEqualTo("错误代码单位");
        assertThat(page.select("#address").val()).isEqualTo("路1号");
    }

    @Test
    void whatIsWrongWithALicenceIsSaidInItsOwnForm() throws Exception {
        var edit = register("证照错误单位", "91350100MA0700002");
        var answer = post("planner-1", edit.replace("/edit", "/licences"), Map.of("licenceKind", "", "number", "错-1", "validTo", "2030-13-01"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("#licences details[open] [name=number]").val()).isEqualTo("错-1");
        assertThat(page.select("#licences details[open] .field-error").text()).contains("日期不正确");
    }

    @Test
    void whoDoesNotKeepTheRegisterGetsNoFormAndChangesNothing() throws Exception {
        var edit = register("他人不得改", "91350100MA0700003");
        for (var account : List.of("inspector-1", "coordinator-1", "hb-admin")) {
            assertThat(answer(account, get(edit)).getStatus()).as(account).isNotEqualTo(200);
            assertThat(post(account, edit.replace("/edit", "/contacts"), Map.of("contact", "某人")).getStatus()).as(account).isIn(404, 409);
        }
        assertThat(page("inspector-1", "/enterprises").select("a[href^=/registry/import], a[href^=/registry/export]")).isEmpty();
        assertThat(page("planner-1", "/enterprises").select("a[href^=/registry/import], a[href^=/registry/export]")).hasSize(2);
    }

    @Test
    void whatIsExportedComesBackAsItWasAndNothingInItIsAFormula() throws Exception {
        register("=1+1 出口单位", "91350100MA0700004");
        var sheet = answer("planner-1", get("/registry/export").param("q", "出口单位")).getContentAsByteArray();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellText(Column.TOWN.ordinal())).isEqualTo("属地镇街");
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("=1+1 出口单位");
        }
        var text = answer("planner-1", get("/registry/export").param("q", "出口单位").param("format", "csv"));
        assertThat(text.getContentAsString(StandardCharsets.UTF_8)).contains("\n'=1+1 出口单位,");
        var job = upload("planner-1", text.getContentAsByteArray(), "出口.csv");
        awaitReport(job);
        assertThat(page("planner-1", job).select("#take").text()).contains("1 行");
        post("planner-1", job + "/take", Map.of("_idempotencyKey", "take-" + job));
        await().atMost(Duration.ofSeconds(30)).until(() -> page("planner-1", job).text().contains("已登记"));
        assertThat(page("planner-1", job).select("dt:contains(更新单位) + dd").text()).isEqualTo("0");
        assertThat(page("planner-1", "/enterprises?q=出口单位").select("tbody tr")).hasSize(1);
        assertThat(answer("inspector-1", get("/registry/export")).getStatus()).isEqualTo(404);
    }

    @Test
    void badLinesAreShownAndMendedFromTheirFile() throws Exception {
        var job = upload("planner-1", new RegisterFile(messages).line("坏行单位", "", Column.SITE_STATE, "开张").spreadsheet(), "坏.xlsx");
        awaitReport(job);
        var page = page("planner-1", job);
        assertThat(page.select("tbody tr").text()).contains("2", "坏行单位", "缺少“统一社会信用代码”", "没有“开张”这一项");
        assertThat(page.select("#take")).isEmpty();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer("planner-1", get(job + "/bad-lines")).getContentAsByteArray()))) {
            var row = book.getFirstSheet().read().get(1);
            assertThat(row.getCellText(0)).isEqualTo("坏行单位");
            assertThat(row.getCellText(Column.all().size() + 1)).contains("缺少");
        }
        post("planner-1", job + "/cancel", Map.of());
        assertThat(page("planner-1", job).text()).contains("已取消", "没有登记任何内容");
    }

    @Test
    void aFileThatIsNoneIsRefusedAtTheField() throws Exception {
        var answer = browser.perform(multipart("/registry/import").file(new MockMultipartFile("file", "x.xlsx", "application/octet-stream", new byte[] {0, 1}))
                .with(account("planner-1")).with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("#file-error").text()).contains("无法读取");
    }

    @Test
    void theTemplateHasTheHeadsExamplesAndLists() throws Exception {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(answer("admin", get("/registry/template")).getContentAsByteArray()))) {
            assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("企业登记表", "示例", "填写说明", "选项");
            assertThat(book.getFirstSheet().read().get(0).getCellText(0)).isEqualTo("单位名称");
            assertThat(book.getSheet(1).orElseThrow().read().get(1).getCellText(Column.RISK.ordinal())).isEqualTo("较大");
        }
    }

    @Test
    void baseFiguresThatDoNotAddUpAreSaidAtTheTotal() throws Exception {
        var figures = Map.of("year", "2031", "FIREWORKS", "5", "HAZARDOUS_CHEMICALS", "5", "NON_COAL_MINE", "1", "INDUSTRY_AND_TRADE", "26", "total", "38");
        var answer = post("planner-1", "/registry/base-figures", figures);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select("#total-error").text()).contains("合计 37 家", "38 家");
        var right = new HashMap<>(figures);
        right.put("total", "37");
        assertThat(post("planner-1", "/registry/base-figures", right).getRedirectedUrl()).isEqualTo("/registry/base-figures?year=2031");
        assertThat(page("leader-1", "/registry/base-figures?year=2031").text()).contains("26", "37").doesNotContain("??");
    }

    @Test
    void clientsSearchWithPageSizeAndSort() throws Exception {
        for (int at = 0; at < 3; at++) {
            register("接口检索" + at, "91350100MA070001" + at);
        }
        var body = "{\"criteria\":{\"q\":\"接口检索\"},\"page\":1,\"size\":2,\"sort\":\"name,desc\"}";
        browser.perform(search(body)).andExpect(status().isOk()).andExpect(jsonPath("$.total", Matchers.is(3)))
                .andExpect(jsonPath("$.items[*].name", Matchers.contains("接口检索0"))).andExpect(jsonPath("$.items[0].profile.kind", Matchers.is("ENTERPRISE")));
        browser.perform(search("{\"size\":1000}")).andExpect(status().is4xxClientError()).andExpect(jsonPath("$.errors[0].field", Matchers.is("size")));
        browser.perform(search("{\"sort\":\"agency\"}")).andExpect(jsonPath("$.errors[0].field", Matchers.is("sort")));
    }

    private static MockHttpServletRequestBuilder search(String body) {
        MockHttpServletRequestBuilder request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/api/enterprises/search");
        return request.contentType(MediaType.APPLICATION_JSON).content(body).with(httpBasic("inspector-1", "dangchang"));
    }

    private String register(String name, String first) throws Exception {
        return post("planner-1", "/registry/enterprises", Map.of("name", name, "kind", "ENTERPRISE", "creditCode", CreditCode.completing(first).value(),
                "supervision", "direct", "siteName", "厂区", "address", "某路1号", "sector", "dust", "state", "RUNNING")).getRedirectedUrl();
    }

    @BeforeEach
    void endWhatIsOpen() throws Exception {
        for (var open : page("planner-1", "/registry/import").select("a.btn-primary[href^=/registry/import/]").eachAttr("href")) {
            post("planner-1", open + "/cancel", Map.of());
        }
    }

    private String upload(String account, byte[] content, String name) throws Exception {
        return browser.perform(multipart("/registry/import").file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(account(account)).with(csrf())).andReturn().getResponse().getRedirectedUrl();
    }

    private void awaitReport(String job) {
        await().atMost(Duration.ofSeconds(30)).until(() -> page("planner-1", job).text().contains("待决定"));
    }

    private MockHttpServletResponse post(String account, String path, Map<String, String> parameters) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path);
        parameters.forEach(request::param);
        return browser.perform(request.with(account(account)).with(csrf()).accept("text/html")).andReturn().getResponse();
    }

    private Document page(String account, String path) throws Exception {
        var answer = answer(account, get(path));
        assertThat(answer.getStatus()).as(account + " " + path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String account, MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(account(account)).accept("text/html", "*/*")).andReturn().getResponse();
    }

    private RequestPostProcessor account(String account) {
        return user(accounts.loadUserByUsername(account));
    }
}
