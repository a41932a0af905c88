package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.process.CoercionPlay;
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

/** Sealing and seizing in real Chromium, on an officer's phone and in the office. */
@DangchangTest
class CoercionScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private CoercionPlay play;

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
        play = new CoercionPlay(house).begun();
    }

    @Test
    void anOfficerSeizesAtOnceOnAPhone() {
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/inspections/" + play.visit + "/field");
        phone.locator("#coercion a.btn").click();
        picture(phone, "coercion-start-360");
        phone.locator("input[name=cause][value=DANGEROUS_GOODS]").check();
        phone.locator("#problem").fill("杂物间违规存放乙醇");
        send(phone, "form[action$='/start']");
        said(phone, "已登记");
        phone.locator("#reason").fill("随时可能引发火灾爆炸");
        phone.locator("#custody").fill("县危化品暂存库");
        phone.locator("#days").fill("31");
        send(phone, "form[action$='/application']");
        said(phone, "期限须为 1 至 30 日");
        assertThat(phone.locator("#reason")).hasValue("随时可能引发火灾爆炸");
        assertThat(phone.locator("#days-error")).isVisible();
        phone.locator("#days").fill("30");
        phone.locator("#checked").check();
        send(phone, "form[action$='/application']");
        said(phone, "申请内容已保存");
        phone.locator("#means").selectOption("SEIZE");
        phone.locator("#name").fill("工业乙醇");
        phone.locator("#specification").fill("200L/桶");
        phone.locator("#place").fill("北侧杂物间");
        phone.locator("#quantity").fill("12");
        phone.locator("#unit").fill("桶");
        send(phone, "form[action$='/things']");
        said(phone, "已登记");
        picture(phone, "coercion-application-360");
        phone.locator("input[name=way][value=urgent]").check();
        send(phone, "form[action$='/submission']");
        said(phone, "当场实施须写明紧急情况");
        phone.locator("input[name=way][value=urgent]").check();
        phone.locator("#words").fill("正在向外转移");
        send(phone, "form[action$='/submission']");
        said(phone, "已提交");
        send(phone, "form[action$='/record']");
        said(phone, "没有出示执法证件");
        for (var box : List.of("certificatesShown", "partyCalled", "rightsTold", "listened")) {
            phone.locator("#" + box).check();
        }
        play.clockIs(play.now().plusMinutes(3));
        send(phone, "form[action$='/record']");
        said(phone, "现场笔录已保存");
        send(phone, "form[action$='/sign']");
        said(phone, "已签名");
        phone.locator("#signer").selectOption("inspector-2");
        phone.locator("#pin").fill("222222");
        send(phone, "form[action$='/sign']");
        said(phone, "已签名");
        phone.locator("summary", new Page.LocatorOptions().setHasText("当事人拒绝签名或者不到场")).click();
        phone.locator("#refusingName").fill("宋一");
        phone.locator("#witness").fill("李某");
        phone.locator("#refusal-reason").fill("不同意");
        send(phone, "form[action$='/refuse-party']");
        said(phone, "拒签已记录");
        picture(phone, "coercion-act-360");
        send(phone, "form[action$='/seizure']");
        said(phone, "决定书和清单");
        picture(phone, "coercion-held-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOfficeSeesTheListThePageAndTheTask() {
        play.seized();
        var leader = loggedIn("leader-1", 1366);
        leader.navigate(base() + "/penalties/coercion?state=held");
        assertThat(leader.locator("tbody tr", new Page.LocatorOptions().setHasText(play.number.value()))).hasCount(1);
        picture(leader, "coercion-list-1366");
        leader.navigate(base() + "/penalties/coercion/" + play.number);
        picture(leader, "coercion-held-1366");
        assertThat(leader.locator("form[action$='/record']")).hasCount(0);
        leader.navigate(base() + "/cases/" + play.number);
        picture(leader, "coercion-case-1366");
        var officer = loggedIn("inspector-1", 1366);
        officer.navigate(base() + "/penalties/coercion/" + play.number);
        picture(officer, "coercion-officer-1366");
        officer.locator(".detail-next a.btn-primary").click();
        officer.locator("form[action$='/claim'] button").click();
        officer.locator("[data-island=task-form] form, [data-island=task-form] .fjs-form").first().waitFor();
        picture(officer, "coercion-dispose-1366");
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/coercion?state=all");
        picture(phone, "coercion-list-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void thePageTellsEveryExaminationAndThePaletteFindsTheNumber() {
        play.seized();
        play.examine(9, "（华）应急鉴告〔2026〕1号");
        play.clockIs(play.now().plusDays(3));
        play.complete(CoercionPlay.INSPECTOR_1, "take-examination-result", Map.of("result", "第26-118号报告：闪点低于23℃，属易燃液体"));
        play.clockIs(play.now().plusDays(2));
        var officer = loggedIn("inspector-1", 1366);
        officer.navigate(base() + "/penalties/coercion/" + play.number);
        officer.locator("summary", new Page.LocatorOptions().setHasText("送检测")).click();
        officer.locator("#examined").fill("闪点复检");
        officer.locator("#institution").fill("市质检所");
        officer.locator("#examinedUntil").fill(play.today().plusDays(5).toString());
        officer.locator("#notice").fill(" ");
        send(officer, "form[action$='/examination']");
        said(officer, "书面告知");
        officer.locator("#notice").fill("（华）应急鉴告〔2026〕2号");
        send(officer, "form[action$='/examination']");
        said(officer, "期限停止计算");
        picture(officer, "coercion-examined-1366");
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/coercion/" + play.number);
        picture(phone, "coercion-examined-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        officer.locator(".detail-next a.btn-primary", new Page.LocatorOptions().setHasText("取得鉴定结果")).click();
        picture(officer, "coercion-result-1366");
        var part = play.number.value().substring(play.number.value().indexOf("QZ"));
        var found = officer.request().get(base() + "/jump?q=" + part);
        assertThat(found.text()).contains(play.number.value());
        assertThat(complaints).isEmpty();
    }

    @Test
    void aCaseShowsWhatWasSeizedForItAndBeginsMore() {
        var other = new CoercionPlay(house).begunFromCase().seized();
        var officer = loggedIn("inspector-1", 1366);
        officer.navigate(base() + "/penalties/cases/" + other.visit);
        assertThat(officer.locator("#measures li")).containsText(other.number.value());
        picture(officer, "coercion-of-case-1366");
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/cases/" + other.visit);
        picture(phone, "coercion-of-case-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        phone.locator("#measures a.btn").click();
        phone.locator("input[name=cause][value=PREMISES]").check();
        phone.locator("#problem").fill("无证储存烟花爆竹的场所");
        send(phone, "form[action$='/start']");
        said(phone, "已登记");
        picture(phone, "coercion-begun-of-case-360");
        var leader = loggedIn("leader-1", 1366);
        leader.navigate(base() + "/penalties/cases/" + other.visit);
        assertThat(leader.locator("#measures a.btn")).hasCount(0);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoIsNotConcernedIsNotLetInAndSeesNoButton() {
        var stranger = loggedIn("hb-leader-1", 1366);
        assertThat(stranger.navigate(base() + "/penalties/coercion/" + play.number).status()).isEqualTo(404);
        assertThat(stranger.navigate(base() + "/penalties/coercion/start?source=" + play.visit).status()).isEqualTo(404);
        var leader = loggedIn("group-leader-1", 1366);
        leader.navigate(base() + "/inspections/" + play.visit + "/field");
        assertThat(leader.locator("#coercion")).hasCount(0);
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
