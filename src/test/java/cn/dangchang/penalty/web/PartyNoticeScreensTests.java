package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.NoticePlay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Notice, statement and hearing in real Chromium, at the desk and on a phone. */
@DangchangTest
class PartyNoticeScreensTests {
    private static Playwright playwright;
    private static Browser browser;

    @Autowired
    private ApplicationContext house;
    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

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

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void anOfficerTellsThePartyAndWritesDownWhatItStatesAndAsks() {
        var play = new NoticePlay(house).on(LocalDate.of(2026, 3, 2)).intended(Intended.fine(1, 80_000));
        var desk = loggedIn("inspector-1", 1366);
        desk.navigate(base() + "/penalties/cases/" + play.number() + "/notices");
        picture(desk, "notices-to-write-1366");
        desk.locator("#n1-evidence").fill("询问笔录、培训台账复印件");
        desk.locator("#n1-contact").fill("梁禾 0999-1234567");
        send(desk, "/notices/1/text");
        said(desk, "告知书已保存");
        desk.locator("summary", new Page.LocatorOptions().setHasText("拒绝")).first().click();
        desk.locator("#g1-witness").fill("田麦冬");
        desk.locator("#g1-reason").fill("认为处罚过重");
        send(desk, "/notices/1/refuse-party");
        said(desk, "拒签已记录");
        picture(desk, "notices-refused-1366");
        desk.locator("form[action$='/notices/1/issue'] button[value=on-spot]").click();
        said(desk, "告知书已出具");
        desk.locator("summary", new Page.LocatorOptions().setHasText("登记陈述申辩")).click();
        desk.locator("#s1-statedAt").fill("2026-03-02T08:30");
        desk.locator("#s1-speaker").fill("宋一");
        desk.locator("#s1-text").fill("培训已经补做，请求从轻处罚");
        send(desk, "/notices/1/statements");
        said(desk, "承办人不得少于两名");
        assertThat(desk.locator("#s1-text")).hasValue("培训已经补做，请求从轻处罚");
        picture(desk, "notices-statement-refused-1366");
        desk.locator("#s1-place").fill("县应急管理局二楼");
        desk.locator("input[name=officers][value=inspector-1]").check();
        desk.locator("input[name=officers][value=inspector-2]").check();
        send(desk, "/notices/1/statements");
        said(desk, "陈述申辩已登记");
        desk.locator("summary", new Page.LocatorOptions().setHasText("登记听证申请")).click();
        desk.locator("#h1-askedBy").fill("宋一");
        desk.locator("#h1-orally").selectOption("true");
        send(desk, "/notices/1/hearing-request");
        said(desk, "听证申请已登记");
        picture(desk, "notices-running-1366");
        var phone = loggedIn("inspector-1", 360);
        phone.navigate(base() + "/penalties/cases/" + play.number() + "/notices");
        picture(phone, "notices-running-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aLeaderAppointsAndTheChairWritesTheRecord() {
        var play = new NoticePlay(house).on(LocalDate.of(2026, 3, 2)).intended(Intended.fine(1, 80_000)).hearingGranted(1);
        var leader = loggedIn("leader-1", 1366);
        var hearing = base() + "/penalties/cases/" + play.number() + "/hearing";
        leader.navigate(hearing);
        leader.locator("#c1-chair").selectOption("legal-reviewer-1");
        leader.locator("#c1-clerk").selectOption("legal-reviewer-1");
        send(leader, "/hearing/1/panel");
        said(leader, "同一人不能担任两个听证职务");
        picture(leader, "hearing-panel-refused-1366");
        leader.locator("#c1-clerk").selectOption("coordinator-1");
        send(leader, "/hearing/1/panel");
        said(leader, "听证人员已指定");
        play.noticed(1, LocalDateTime.of(2026, 3, 20, 9, 0));
        play.served(play.hearing(1).last().document()).on(LocalDate.of(2026, 3, 20));
        var chair = loggedIn("legal-reviewer-1", 1366);
        chair.navigate(hearing);
        chair.locator("#r1-agents").fill("宋一（法定代表人）");
        chair.locator("#r1-text").fill("主持人核对身份，宣布纪律；双方陈述、申辩、质证；最后陈述。");
        send(chair, "/hearing/1/record");
        said(chair, "听证笔录已保存");
        send(chair, "/hearing/1/record/sign");
        said(chair, "已签名");
        chair.locator("#o1-outcome").selectOption("held");
        send(chair, "/hearing/1/outcome");
        said(chair, "须由申请人或者代理人、主持人、听证员、书记员签名");
        picture(chair, "hearing-record-1366");
        chair.navigate(base() + "/tasks");
        picture(chair, "hearing-tasks-1366");
        var phone = loggedIn("legal-reviewer-1", 360);
        phone.navigate(hearing);
        picture(phone, "hearing-record-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        assertThat(complaints).isEmpty();
    }

    private static void send(Page page, String action) {
        page.locator("form[action$='" + action + "'] button[type=submit]").first().click();
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
