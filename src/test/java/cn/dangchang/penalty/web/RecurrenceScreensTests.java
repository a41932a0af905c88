package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.process.DecisionPlay;
import cn.dangchang.penalty.process.RecurrencePlay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Repeated penalties and a refusal after a fine in real Chromium. */
@DangchangTest
class RecurrenceScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private DecisionPlay story;

    @BeforeAll
    static void openBrowser() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                .setArgs(List.of("--no-sandbox")));
    }

    @AfterAll
    static void closeBrowser() {
        playwright.close();
    }

    @Test
    void officersAreToldAndTheHeadApprovesTheProposal() {
        var unit = new RecurrencePlay(house);
        unit.fined(10_000);
        unit.fined(20_000);
        story = unit.fined(30_000);
        var officer = loggedIn("inspector-1", 1366);
        open(officer, "");
        assertThat(officer.locator("#recurrence")).containsText("达到提请关闭的次数");
        picture(officer, "recurrence-overview-1366");
        open(officer, "/recurrence");
        officer.locator("#c1-hazard").fill("抛光车间除尘系统未联锁，属于重大事故隐患");
        officer.locator("#c1-closureReason").fill("   ");
        send(officer, "form[action$='/recurrence/proposals']");
        said(officer, "须写明具体事实和理由");
        assertThat(officer.locator("#c1-hazard")).hasValue("抛光车间除尘系统未联锁，属于重大事故隐患");
        picture(officer, "recurrence-refused-1366");
        officer.locator("#c1-closureReason").fill("多次处罚仍不消除重大事故隐患");
        send(officer, "form[action$='/recurrence/proposals']");
        said(officer, "已提交审批");
        var head = loggedIn("head-1", 1366);
        open(head, "/recurrence");
        head.locator("input[name=decision][value=approve]").check();
        head.locator("#opinion").fill("同意提请");
        send(head, "form[action$='/ruling']");
        head.locator("dialog[open] button").last().click();
        said(head, "已审批");
        picture(head, "recurrence-issued-1366");
        open(officer, "/recurrence");
        officer.locator("#closed").selectOption("yes");
        officer.locator("#paper").fill("华政函〔2026〕8号");
        officer.locator("#on").fill(story.play.today().toString());
        send(officer, "form[action$='/outcome']");
        said(officer, "已登记政府的决定");
        assertThat(officer.locator("article")).containsText("决定关闭");
        assertThat(complaints).isEmpty();
    }

    @Test
    void onAPhoneARefusalAfterTheFineBecomesACaseOfItsOwn() {
        story = new RecurrencePlay(house).fined(10_000);
        var phone = loggedIn("inspector-1", 360);
        open(phone, "/recurrence");
        phone.locator("summary").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("另行立案")).click();
        phone.locator("#d1-order").fill("（华）应急责改〔2026〕91号");
        phone.locator("#d1-orderedOn").fill(story.play.today().minusDays(4).toString());
        phone.locator("#d1-seenOn").fill(story.play.today().minusDays(2).toString());
        phone.locator("#d1-second").selectOption("inspector-2");
        phone.locator("#d1-what").fill("三名员工仍未培训上岗");
        send(phone, "form[action$='/recurrence/continue']");
        said(phone, "不能早于罚款决定送达之日");
        assertThat(phone.locator("#d1-what")).hasValue("三名员工仍未培训上岗");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        picture(phone, "recurrence-360");
        phone.locator("#d1-seenOn").fill(story.play.today().toString());
        send(phone, "form[action$='/recurrence/continue']");
        said(phone, "已登记拒不改正的案件");
        open(phone, "");
        picture(phone, "recurrence-overview-360");
        assertThat(complaints).isEmpty();
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices")).containsText(notice);
    }

    private void open(Page page, String tab) {
        page.navigate(base() + "/penalties/cases/" + story.number() + tab);
    }

    private Page loggedIn(String account, int width) {
        var page = page(width);
        page.navigate(base() + "/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("dangchang");
        page.locator("form[action$='/login'] button[type=submit]").click();
        return page;
    }

    private Page page(int width) {
        var opened = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")).newPage();
        opened.onPageError(complaints::add);
        return opened;
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")).setFullPage(true));
    }
}
