package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.process.InvestigationPlay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of an investigation in a browser: on the phone, where acts are written, and at the desk. */
@DangchangTest
class InvestigationScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private InvestigationPlay at;

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
    void filed() {
        at = new InvestigationPlay(house);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void anInquiryIsWrittenAndSignedOnThePhoneAndClosesTheHoles() {
        var phone = loggedIn("inspector-1", 360);
        open(phone, "/investigation");
        picture(phone, "investigation-empty-360");
        phone.locator("a[href$='/new/INQUIRY']").click();
        picture(phone, "act-inquiry-new-360");
        phone.locator("#who").fill("宋一");
        phone.locator("#place").fill("局询问室");
        phone.locator("#from").fill(at.now().minusMinutes(20).toString());
        phone.locator("#question0").fill("新进员工做过哪些培训？");
        phone.locator("#answer0").fill("没有培训，当天就上岗了");
        send(phone, "form[action$='/new/INQUIRY']");
        said(phone, "没有出示执法证件");
        assertThat(phone.locator("#answer0")).hasValue("没有培训，当天就上岗了");
        assertThat(phone.locator("#certificatesShown-error")).isVisible();
        picture(phone, "act-inquiry-refused-360");
        phone.locator("#certificatesShown").check();
        send(phone, "form[action$='/new/INQUIRY']");
        said(phone, "记录已保存");
        send(phone, "form[action$='/sign']");
        said(phone, "须填写");
        phone.locator("#to").fill(at.now().minusMinutes(5).toString());
        phone.locator("#idNumber").fill("110101198501011234");
        phone.locator("#recorder").fill("苏砚舟");
        phone.locator("#rightsRead").check();
        phone.locator("#question1").fill("还有什么要补充的？");
        phone.locator("#answer1").fill("没有了");
        send(phone, "form[action*='/acts/']");
        said(phone, "记录已保存");
        send(phone, "form[action$='/sign']");
        said(phone, "已签名");
        assertThat(phone.locator("#question0")).hasCount(0);
        phone.locator("#signer").selectOption("inspector-2");
        phone.locator("#pin").fill("222222");
        send(phone, "form[action$='/sign']");
        said(phone, "已签名");
        send(phone, "form[action$='/finish']");
        said(phone, "须由全部执法人员和有关人员签名");
        phone.locator("summary", new Page.LocatorOptions().setHasText("拒绝签名或者不能签名")).click();
        phone.locator("#witness").fill("李某");
        phone.locator("#refusal-reason").fill("不同意签字");
        send(phone, "form[action$='/refuse-party']");
        said(phone, "拒签已记录");
        picture(phone, "act-inquiry-signed-360");
        send(phone, "form[action$='/finish']");
        said(phone, "文书已制作");
        open(phone, "/evidence");
        assertThat(phone.locator("#matrix .badge-late")).hasCount(3);
        picture(phone, "evidence-holes-360");
        phone.locator("#act").selectOption("1");
        phone.locator("#kind").selectOption("STATEMENT");
        phone.locator("#source").fill("询问宋一取得");
        phone.locator("#what").fill("承认新员工未经培训即上岗");
        send(phone, "form[action$='/evidence']");
        said(phone, "须填写完整");
        assertThat(phone.locator("#what")).hasValue("承认新员工未经培训即上岗");
        for (var element : List.of("WHO", "WHAT", "SERIOUSNESS")) {
            phone.locator("#proves" + element).check();
        }
        send(phone, "form[action$='/evidence']");
        said(phone, "证据已关联");
        assertThat(phone.locator("#matrix .badge-late")).hasCount(0);
        picture(phone, "evidence-proven-360");
        open(phone, "/investigation");
        picture(phone, "investigation-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void evidenceIsPreservedFromThePhone() {
        var phone = loggedIn("inspector-1", 360);
        open(phone, "/investigation/preservations/new");
        phone.locator("#custody").fill("加封后存放于局证据室");
        phone.locator("#reason").fill("签到簿由当事人保管，可能灭失");
        send(phone, "form[action$='/preservations']");
        said(phone, "清单至少一项");
        assertThat(phone.locator("#reason")).hasValue("签到簿由当事人保管，可能灭失");
        phone.locator("#name0").fill("培训签到簿");
        phone.locator("#quantity0").fill("2");
        phone.locator("#unit0").fill("册");
        send(phone, "form[action$='/preservations']");
        said(phone, "登记保存申请已保存");
        picture(phone, "preservation-written-360");
        send(phone, "form[action$='/submit']");
        said(phone, "已提交审批");
        var leader = loggedIn("leader-1", 1366);
        open(leader, "/investigation");
        leader.locator("a[href*='/preservations/']").last().click();
        picture(leader, "preservation-applied-1366");
        leader.locator("a[href*='/tasks/']").first().click();
        leader.locator("form[action$='/claim'] button").click();
        leader.locator("[data-island=task-form] form, [data-island=task-form] .fjs-form").first().waitFor();
        picture(leader, "preservation-approve-1366");
        assertThat(leader.locator("main")).containsText("培训签到簿");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOfficeReadsActsAndEvidence() {
        int act = at.signedInquiry();
        at.tie(act, java.util.Set.of(cn.dangchang.penalty.ProofElement.WHO));
        at.play.secured();
        var id = at.preserved();
        var leader = loggedIn("leader-1", 1366);
        open(leader, "/investigation");
        assertThat(leader.locator("a[href*='/new/']")).hasCount(0);
        picture(leader, "investigation-1366");
        open(leader, "/investigation/acts/" + act);
        picture(leader, "act-inquiry-1366");
        open(leader, "/evidence");
        picture(leader, "evidence-1366");
        assertThat(leader.locator("#tie-head")).hasCount(0);
        open(leader, "/investigation/preservations/" + id);
        picture(leader, "preservation-1366");
        var officer = loggedIn("inspector-1", 1366);
        for (var kind : List.of("EXAMINATION", "SAMPLING", "APPRAISAL")) {
            open(officer, "/investigation/new/" + kind);
            picture(officer, "act-" + kind.toLowerCase(java.util.Locale.ROOT) + "-1366");
        }
        open(officer, "/evidence");
        picture(officer, "evidence-officer-1366");
        officer.navigate(base() + "/cases/" + at.play.number);
        picture(officer, "investigation-matter-1366");
        assertThat(loggedIn("hb-leader-1", 1366).navigate(base() + "/penalties/cases/" + at.play.number + "/evidence").status()).isEqualTo(404);
        assertThat(officer.navigate(base() + "/penalties/cases/" + at.play.number + "/investigation/new/PRESERVATION").status()).isEqualTo(404);
        assertThat(complaints).isEmpty();
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices")).containsText(notice);
    }

    private void open(Page page, String tab) {
        page.navigate(base() + "/penalties/cases/" + at.play.number + tab);
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
