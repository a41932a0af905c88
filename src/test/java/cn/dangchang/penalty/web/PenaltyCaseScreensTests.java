package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.process.CasePlay;
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

/** A case of the ordinary procedure in real Chromium, on an officer's phone and in the office. */
@DangchangTest
class PenaltyCaseScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private CasePlay play;

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
    void fresh() {
        play = new CasePlay(house);
    }

    @Test
    void anOfficerOpensACaseAndAppliesForItsFilingOnAPhone() {
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/cases/new");
        phone.locator("#source").selectOption("TRANSFER");
        phone.locator("#reference").fill("华市监移〔2026〕9号");
        phone.locator("#subject").fill("星河木业有限公司");
        phone.locator("#place").fill("青石镇工业路1号");
        phone.locator("#fact").fill("未对从业人员进行安全生产教育和培训");
        phone.locator("#second").selectOption("inspector-2");
        picture(phone, "case-new-360");
        send(phone, "form[action$='/penalties/cases']");
        said(phone, "已登记案件来源");
        phone.locator("#u-representative").fill("宋一");
        send(phone, "form[action$='/parties']");
        said(phone, "当事人已登记");
        phone.locator("#c-name").fill("星河木业有限公司未培训案");
        phone.locator("#c-cause").fill("未按规定进行安全生产教育和培训");
        phone.locator("#summary").fill("移送材料显示三名员工未经培训上岗");
        phone.locator("input[name=officers][value=inspector-2]").uncheck();
        send(phone, "form[action$='/filing']");
        said(phone, "承办人不得少于两名");
        assertThat(phone.locator("#c-cause")).hasValue("未按规定进行安全生产教育和培训");
        picture(phone, "case-filing-refused-360");
        phone.locator("input[name=officers][value=inspector-2]").check();
        send(phone, "form[action$='/filing']");
        said(phone, "立案审批表已保存");
        send(phone, "form[action$='/filing/submit']");
        said(phone, "须由两名承办人签名");
        send(phone, "form[action$='/filing/sign']");
        said(phone, "已签名");
        phone.locator("#signer").selectOption("inspector-2");
        phone.locator("#pin").fill("222222");
        send(phone, "form[action$='/filing/sign']");
        said(phone, "已签名");
        picture(phone, "case-filing-360");
        send(phone, "form[action$='/filing/submit']");
        said(phone, "已提交审核");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOfficeSeesTheCaseAndLetsAnOfficerStandAside() {
        play.transferred().filed();
        var leader = loggedIn("leader-1", 1366);
        leader.navigate(base() + "/penalties/cases?state=filed");
        assertThat(leader.locator("tbody tr", new Page.LocatorOptions().setHasText(play.number.value()))).hasCount(1);
        picture(leader, "case-list-1366");
        open(leader, "");
        leader.locator("summary", new Page.LocatorOptions().setHasText("决定回避")).click();
        leader.locator("#officer").selectOption("inspector-2");
        leader.locator("#replacement").selectOption("inspector-1");
        leader.locator("#reason").fill("亲属关系");
        send(leader, "form[action$='/recusals']");
        leader.locator("dialog[open] button").last().click();
        said(leader, "承办人不得少于两名");
        assertThat(leader.locator("#reason")).hasValue("亲属关系");
        leader.locator("#replacement").selectOption("group-leader-1");
        send(leader, "form[action$='/recusals']");
        leader.locator("dialog[open] button").last().click();
        said(leader, "已决定回避");
        picture(leader, "case-overview-1366");
        open(leader, "/filing");
        picture(leader, "case-filing-1366");
        leader.navigate(base() + "/cases/" + play.number);
        assertThat(leader.locator("main")).containsText("立案");
        picture(leader, "case-matter-1366");
        leader.navigate(base() + "/penalties");
        picture(leader, "case-summary-list-1366");
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/cases");
        picture(phone, "case-list-360");
        open(phone, "");
        picture(phone, "case-overview-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoIsNotConcernedIsNotLetIn() {
        play.transferred();
        var stranger = loggedIn("hb-leader-1", 1366);
        assertThat(stranger.navigate(base() + "/penalties/cases/" + play.number).status()).isEqualTo(404);
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices")).containsText(notice);
    }

    private void open(Page page, String tab) {
        page.navigate(base() + "/penalties/cases/" + play.number + tab);
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
