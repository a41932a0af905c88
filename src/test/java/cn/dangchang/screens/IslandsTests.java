package cn.dangchang.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every island in real Chromium, by mouse and by keyboard, against prepared answers. */
class IslandsTests {
    private static final String SCHEMA = """
            {"type":"default","schemaVersion":16,"executionPlatform":"Camunda Platform","id":"demo","components":[
            {"type":"textfield","id":"Field_1","key":"reason","label":"理由","validate":{"required":true,"maxLength":20}},
            {"type":"select","id":"Field_2","key":"result","label":"审核意见","values":[{"label":"同意","value":"pass"},{"label":"退回","value":"return"}]},
            {"type":"datetime","id":"Field_3","key":"due","subtype":"date","dateLabel":"整改期限"},
            {"type":"checkbox","id":"Field_4","key":"served","label":"已送达"}]}""";
    private static final byte[] PIXEL = Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static Playwright playwright;
    private static Browser browser;
    private static Path model;

    private StubServer server;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void openBrowser() throws IOException {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox")));
        model = Path.of("processes/inspection/site-inspection.bpmn");
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @BeforeEach
    void openPage() throws IOException {
        server = new StubServer();
        server.show(new RenderedPages().render("demo", new HashMap<>(RenderedPages.demo()), "ROLE_INSPECTOR"));
        server.answers.put("GET /schema", StubServer.Answer.json(200, SCHEMA));
        server.answers.put("GET /xml", new StubServer.Answer(200, "application/xml", Files.readString(model)));
        server.answers.put("GET /state", StubServer.Answer.json(200,
                "{\"active\":[\"review-inspection-plan\"],\"passed\":[\"draft-inspection-plan\"],\"passedFlows\":[]}"));
        server.answers.put("GET /live", new StubServer.Answer(204, "text/event-stream", ""));
        server.answers.put("PUT /drafts/task:t1", StubServer.Answer.json(200, "{\"savedAt\":\"2026-03-02T01:30:00Z\"}"));
        server.answers.put("PUT /drafts/plain", StubServer.Answer.json(200, "{\"savedAt\":\"2026-03-02T01:30:00Z\"}"));
        server.answers.put("GET /jump", StubServer.Answer.json(200, "[{\"label\":\"恒信木业\",\"hint\":\"企业\",\"href\":\"/enterprises/1\"}]"));
        server.answers.put("GET /api/law/bases", StubServer.Answer.json(200, "[{\"id\":\"aqf-036\",\"label\":\"《安全生产法》第三十六条\",\"text\":\"安全设备\","
                + "\"verified\":true},{\"id\":\"aqf-041\",\"label\":\"《安全生产法》第四十一条\",\"text\":\"隐患排查\",\"verified\":false}]"));
        page = open(1366, 900);
    }

    @AfterEach
    void close() {
        page.context().close();
        server.close();
    }

    private Page open(int width, int height) {
        var opened = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN").setTimezoneId("Asia/Shanghai")).newPage();
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        opened.onPageError(complaints::add);
        opened.navigate(server.address() + "/demo");
        assertThat(opened.locator(".task-form .fjs-form-field").first()).isVisible();
        assertThat(opened.locator(".djs-container .token-active").first()).isVisible();
        return opened;
    }

    @Test
    void thePageKeepsThePolicyAndFitsDesktopAndPhone() {
        picture(page, "demo-1366");
        var phone = open(360, 760);
        picture(phone, "demo-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(phone.locator("table[data-rows] tbody td").first()).hasAttribute("data-head", java.util.regex.Pattern.compile(".+"));
        phone.locator("[data-menu-toggle]").click();
        assertThat(phone.locator("#menu a").first()).isVisible();
        phone.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/menu-360.png")));
        phone.context().close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aTaskFormSpeaksChineseKeepsADraftAndShowsARefusalAtItsField() {
        server.answers.put("POST /tasks/t1", StubServer.Answer.json(422,
                "{\"detail\":\"不能提交\",\"errors\":[{\"field\":\"reason\",\"message\":\"理由与审核意见矛盾\"}]}"));
        var reason = page.getByLabel("理由");
        assertThat(reason).hasValue("初稿");
        reason.fill("");
        page.locator("[data-island=task-form] .form-actions .btn-primary").click();
        assertThat(page.locator("[data-island=task-form]")).containsText("此项必填");
        reason.fill("材料齐全");
        assertThat(page.locator("[data-island=task-form] .draft-state")).containsText("草稿已保存");
        assertThat(server.asked("PUT", "/drafts/task:t1").get(0).body()).contains("\"values\"");
        page.keyboard().press("Control+Enter");
        page.getByRole(com.microsoft.playwright.options.AriaRole.DIALOG).getByText("提交", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-field=reason]")).containsText("理由与审核意见矛盾");
        assertThat(reason).hasValue("材料齐全");
        assertThat(reason).isFocused();
        var sent = server.asked("POST", "/tasks/t1").get(0);
        assertThat(sent.body()).contains("\"version\":3").contains("\"served\":false");
        assertThat(sent.headers()).containsKey("idempotency-key");
    }

    @Test
    void aDoubleClickSendsOnceAndTheNextTaskOpens() {
        server.answers.put("POST /tasks/t1", StubServer.Answer.json(200, "{\"next\":\"/tasks/t2\"}"));
        page.locator("[data-island=task-form] .form-actions .btn-primary").dblclick();
        page.waitForURL("**/tasks/t2");
        assertThat(server.asked("POST", "/tasks/t1")).hasSize(1);
    }

    @Test
    void aSecondTabOnTheSameTaskIsToldSo() {
        var second = page.context().newPage();
        second.navigate(server.address() + "/demo");
        assertThat(second.locator("#notices")).containsText("已在另一个标签页中打开");
        assertThat(page.locator("#notices")).containsText("已在另一个标签页中打开");
    }

    @Test
    void aBasisIsPickedByKeyboard() {
        var search = page.getByRole(com.microsoft.playwright.options.AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("法律依据"));
        search.fill("安全");
        assertThat(page.locator(".basis-options li")).hasCount(2);
        search.press("ArrowDown");
        search.press("ArrowDown");
        search.press("Enter");
        assertThat(page.locator("input[name=bases]")).hasValue("aqf-041");
        assertThat(page.locator(".basis-picked")).containsText("待核");
    }

    @Test
    void aPhotoStaysUntilTheServerConfirmsItsHash() {
        page.context().setOffline(true);
        page.locator("[data-island=photo-input] input[type=file]").setInputFiles(new FilePayload("现场.png", "image/png", PIXEL));
        assertThat(page.locator(".photo-state")).containsText("本机");
        page.context().setOffline(false);
        assertThat(page.locator(".photo-state")).containsText("已核对");
        assertThat(page.locator("input[name=photos]")).hasValue("e1");
        assertThat(server.asked("POST", "/photos").get(0).body()).contains("clientHash").contains("image/jpeg");
    }

    @Test
    void aSignatureIsDrawnAndCleared() {
        var canvas = page.locator(".signature-canvas");
        canvas.scrollIntoViewIfNeeded();
        var box = canvas.boundingBox();
        page.mouse().move(box.x + 40, box.y + 40);
        page.mouse().down();
        page.mouse().move(box.x + 160, box.y + 90);
        page.mouse().up();
        assertThat(page.locator("input[name=signatureImage]")).hasValue(java.util.regex.Pattern.compile("data:image/png;base64,.+"));
        page.getByText("清除重签").click();
        assertThat(page.locator("input[name=signatureImage]")).hasValue("");
    }

    @Test
    void shortcutsOpenHelpPaletteAndRows() {
        page.locator("h1").first().click();
        page.keyboard().press("?");
        assertThat(page.locator("dialog[open]")).containsText("键盘快捷键");
        page.keyboard().press("Escape");
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("tr[data-row-current]")).containsText("HX-JC2026-0002");
        page.keyboard().press("Alt+k");
        page.keyboard().type("恒信");
        assertThat(page.locator(".palette-list")).containsText("恒信木业");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/palette.png")));
        page.keyboard().press("Enter");
        page.waitForURL("**/enterprises/1");
    }

    @Test
    void anEndedSessionCoversThePage() {
        server.answers.put("PUT /drafts/plain", StubServer.Answer.json(401, "{}"));
        page.locator("#place").fill("二号车间");
        assertThat(page.locator(".expired")).containsText("登录已过期");
        assertThat(page.locator("body")).not().containsText("恒信木业");
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")).setFullPage(true));
    }
}
