package cn.dangchang.rectification.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.rectification.process.RectificationPlay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of a rectification in real Chromium, by role, in the office and on a phone. */
@DangchangTest
class RectificationScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private RectificationPlay play;

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
    void ordered() {
        play = new RectificationPlay(house);
    }

    @Test
    void anOrderIsReportedReviewedAndClosedByThoseConcerned() {
        play.ordered(2);
        var escort = loggedIn("escort-1", 360);
        open(escort, "");
        escort.locator(".detail-next a.btn-primary", new Page.LocatorOptions().setHasText("下一步：")).click();
        escort.waitForURL(base() + "/rectifications/" + play.number + "/report");
        assertThat(escort.locator(".detail-next a.btn-primary")).hasCount(0);
        picture(escort, "rectification-report-360");
        escort.locator("#i1-measuresTaken").fill("已补齐安全警示标志");
        escort.locator("form[action$='/report/items/1'] button[type=submit]").click();
        assertThat(escort.locator("#notices")).containsText("整改措施已保存");
        escort.locator("#i2-measuresTaken").fill("已补齐第二处标志");
        escort.locator("form[action$='/report/items/2'] button[type=submit]").click();
        escort.locator("#reportedBy").fill("陈某");
        escort.locator("#statement").fill("两处均已整改");
        escort.locator("form[action$='/report'] button[type=submit]").click();
        assertThat(escort.locator("#notices")).containsText("整改报告已提交");

        var inspector = loggedIn("inspector-1", 1366);
        open(inspector, "/review");
        inspector.locator("[data-island=photo-input] input[type=file]").first().setInputFiles(picture());
        assertThat(inspector.locator("[data-island=photo-input]").first()).containsText("已核对");
        found(inspector, 1, "true", "已整改");
        found(inspector, 2, "true", "已整改");
        inspector.locator("form[action$='/review/sign'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("已签名");
        complete(inspector);
        assertThat(inspector.locator("#notices")).containsText("复查须由两名以上执法人员");
        inspector.locator("#signer").selectOption("inspector-2");
        inspector.locator("#pin").fill("222222");
        inspector.locator("form[action$='/review/sign'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("已签名");
        inspector.locator("summary", new Page.LocatorOptions().setHasText("当事人签名")).click();
        inspector.locator("#partyName").fill("陈某");
        drawn(inspector);
        inspector.locator("form[action$='/sign-party'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("已签名");
        picture(inspector, "rectification-review-1366");
        complete(inspector);
        assertThat(inspector.locator("#notices")).containsText("复查已完成");

        var leader = loggedIn("group-leader-1", 1366);
        open(leader, "");
        leader.locator("form[action$='/close'] button[type=submit]").click();
        assertThat(leader.locator("#notices")).containsText("销号必须由人确认");
        leader.locator("#confirmed").check();
        picture(leader, "rectification-overview-1366");
        leader.locator("form[action$='/close'] button[type=submit]").click();
        assertThat(leader.locator("#notices")).containsText("已销号");
        assertThat(leader.locator("main")).containsText("已办结");
        leader.navigate(base() + "/rectifications?state=closed");
        assertThat(leader.locator("tbody tr", new Page.LocatorOptions().setHasText(play.number.value()))).hasCount(1);
        picture(leader, "rectification-list-1366");
        assertThat(complaints).isEmpty();
    }

    @Test
    void thePartyReportsThroughItsLinkWithoutAnAccount() {
        play.ordered(1);
        var escort = loggedIn("escort-1", 1366);
        open(escort, "/report");
        escort.locator("form[action$='/link'] button[type=submit]").click();
        var link = escort.locator("code").textContent();
        var party = page(360);
        party.navigate(link);
        party.locator("#measuresTaken-1").fill("已补齐标志");
        party.locator("[data-island=photo-input] input[type=file]").setInputFiles(picture());
        assertThat(party.locator("[data-island=photo-input]")).containsText("已核对");
        party.locator("#reportedBy").fill("陈某");
        party.locator("#statement").fill("已全部整改");
        picture(party, "rectification-party-360");
        party.locator("main button[type=submit]").last().click();
        assertThat(party.locator("main")).containsText("报告已收到");
        open(escort, "/report");
        assertThat(escort.locator("#statement")).hasValue("已全部整改");
        escort.locator("form[action$='/report'] button[type=submit]").click();
        assertThat(escort.locator("#notices")).containsText("整改报告已提交");
        assertThat(play.file().reports()).hasSize(1);
        assertThat(play.file().items().get(0).photos()).hasSize(1);
        var stranger = page(360);
        stranger.navigate(base() + "/r/0000000000000000000000000000000000000000000");
        assertThat(stranger.locator("body")).containsText("链接无效");
        assertThat(complaints).isEmpty();
    }

    @Test
    void moreTimeAndResumptionAreAskedForOnTheirTabs() {
        play.stopped();
        var inspector = loggedIn("inspector-1", 360);
        open(inspector, "/extension");
        inspector.locator("#until").fill(play.file().deadline().plusDays(5).toString());
        inspector.locator("#ground").fill("设备到货推迟");
        inspector.locator("form[action$='/extension'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("尚不能申请延期");
        assertThat(inspector.locator("#ground")).hasValue("设备到货推迟");
        open(inspector, "/resumption");
        inspector.locator("#statement").fill("泄爆装置已安装");
        inspector.locator("form[action$='/resumption'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("恢复生产申请已提交");
        picture(inspector, "rectification-resumption-360");
        inspector.locator("#decision-0").check();
        inspector.locator("form[action$='/resumption/review'] button[type=submit]").click();
        assertThat(inspector.locator("#notices")).containsText("复查须由两名以上执法人员");
        open(inspector, "");
        picture(inspector, "rectification-overview-360");
        inspector.navigate(base() + "/rectifications?state=stop");
        picture(inspector, "rectification-list-360");
        assertThat(inspector.locator("td[data-head='整改期限']").first()).isVisible();
        assertThat((Integer) inspector.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
    }

    private static void found(Page page, int seq, String passed, String remark) {
        Locator form = page.locator("form[action$='/review/items/" + seq + "']");
        form.locator("input[name=passed][value=" + passed + "]").check();
        form.locator("textarea").fill(remark);
        form.locator("button[type=submit]").click();
        assertThat(page.locator("#notices")).containsText("复查结果已保存");
    }

    private static void drawn(Page page) {
        var pad = page.locator("[data-island=signature-pad] canvas");
        pad.scrollIntoViewIfNeeded();
        var place = pad.boundingBox();
        page.mouse().move(place.x + 20, place.y + 20);
        page.mouse().down();
        page.mouse().move(place.x + 120, place.y + 60);
        page.mouse().move(place.x + 160, place.y + 30);
        page.mouse().up();
        assertThat(page.locator("input[name=partyImage]")).hasValue(java.util.regex.Pattern.compile("[0-9a-f-]{36}"));
    }

    private static FilePayload picture() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new FilePayload("photo.jpg", "image/jpeg", out.toByteArray());
    }

    /** The question before sending is asked by the page's script, which is there once the page has loaded. */
    private static void complete(Page page) {
        page.waitForLoadState();
        page.locator("form[action$='/review'] button[type=submit]").click();
        page.locator("dialog[open] button").last().click();
    }

    private void open(Page page, String tab) {
        page.navigate(base() + "/rectifications/" + play.number + tab);
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
