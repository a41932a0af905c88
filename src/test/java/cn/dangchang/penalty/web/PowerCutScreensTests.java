package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.process.PowerCutPlay;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A stop of supply in real Chromium, on an officer's phone and in the office. */
@DangchangTest
class PowerCutScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private PowerCutPlay play;

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

    @BeforeEach
    void begun() {
        play = new PowerCutPlay(house).begun();
    }

    @Test
    void officersAskGiveNoticeAndTheOfficeSeesIt() {
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/inspections/" + play.visit + "/field");
        assertThat(phone.locator("#coercion a[href*='power-cuts']")).hasCount(1);
        open(phone);
        send(phone, "form[action$='/submission']");
        said(phone, "须写明拒不执行决定的情况");
        assertThat(phone.locator("#disobeyed-error")).isVisible();
        picture(phone, "power-cut-application-360");
        play.decided(false);
        open(phone);
        phone.locator("#supplierBy").fill("供电所值班员");
        phone.locator("#plannedAt").fill(play.now().plusHours(23).toString());
        send(phone, "form[action$='/notice']");
        said(phone, "须提前二十四小时");
        assertThat(phone.locator("#supplierBy")).hasValue("供电所值班员");
        phone.locator("#plannedAt").fill(play.now().plusHours(25).toString());
        send(phone, "form[action$='/notice']");
        said(phone, "通知时间已保存");
        play.signed();
        open(phone);
        picture(phone, "power-cut-notice-360");
        send(phone, "form[action$='/notification']");
        said(phone, "已出具并送达");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        var head = loggedIn("head-1", 1366);
        head.navigate(base() + "/penalties/power-cuts?state=all");
        assertThat(head.locator("tbody tr", new Page.LocatorOptions().setHasText(play.number.value()))).hasCount(1);
        picture(head, "power-cut-list-1366");
        open(head);
        picture(head, "power-cut-1366");
        head.navigate(base() + "/cases/" + play.number);
        picture(head, "power-cut-case-1366");
        assertThat(complaints).isEmpty();
    }

    @Test
    void thePageTellsHowSupplyWasStoppedAndCameBack() {
        play.noticed();
        var told = play.file().notice().toldAt();
        play.clockIs(told.plusHours(25));
        play.cut(told.plusHours(24).plusMinutes(3));
        var phone = loggedIn("inspector-1", 360);
        open(phone);
        picture(phone, "power-cut-off-360");
        phone.navigate(base() + "/penalties/power-cuts?state=off");
        picture(phone, "power-cut-list-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        play.complete(PowerCutPlay.INSPECTOR_1, "restore-supply", Map.of("compliedOn", play.now().toLocalDate().toString(), "words", "已装设泄爆装置"));
        play.complete(PowerCutPlay.LEADER, "approve-restoration", Map.of("decision", "approve"));
        play.complete(PowerCutPlay.INSPECTOR_1, "record-restoration", Map.of("restoredAt", play.now().toString()));
        var head = loggedIn("head-1", 1366);
        open(head);
        picture(head, "power-cut-restored-1366");
        var part = play.number.value().substring(play.number.value().indexOf("TD"));
        assertThat(head.request().get(base() + "/jump?q=" + part).text()).contains(play.number.value());
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoIsNotConcernedIsNotLetIn() {
        var stranger = loggedIn("hb-leader-1", 1366);
        assertThat(stranger.navigate(base() + "/penalties/power-cuts/" + play.number).status()).isEqualTo(404);
        assertThat(stranger.navigate(base() + "/penalties/power-cuts/start?source=" + play.visit).status()).isEqualTo(404);
    }

    private void open(Page page) {
        page.navigate(base() + "/penalties/power-cuts/" + play.number);
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices")).containsText(notice);
    }

    private Page loggedIn(String account, int width) {
        var page = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")).newPage();
        page.onPageError(complaints::add);
        page.navigate(base() + "/login");
        page.locator("input[name=username]").fill(account);
        page.locator("input[name=password]").fill("dangchang");
        page.locator("form[action$='/login'] button[type=submit]").click();
        return page;
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screens/" + name + ".png")).setFullPage(true));
    }
}
