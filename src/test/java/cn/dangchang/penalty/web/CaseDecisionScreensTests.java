package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.process.DecisionPlay;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
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

/** Discussion, decision, service, publication and payment of a case in real Chromium. */
@DangchangTest
class CaseDecisionScreensTests {
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

    @BeforeEach
    void fresh() {
        story = new DecisionPlay(house);
    }

    @Test
    void aLeaderCannotDecideBeforeTheReviewPassedAndCanAfterIt() {
        story.proposed();
        var leader = loggedIn("leader-1", 1366);
        open(leader, "/decision");
        assertThat(leader.locator("form[action$='/decision']")).hasCount(0);
        picture(leader, "case-decision-before-1366");
        story.goTo("decide-penalty");
        open(leader, "/decision");
        decide(leader);
        said(leader, "法制审核");
        picture(leader, "case-decision-refused-1366");
        org.assertj.core.api.Assertions.assertThat(story.file().decisions()).isEmpty();
        story = new DecisionPlay(house);
        story.proposed().passed();
        open(leader, "/discussion");
        leader.locator("#place").fill("三楼会议室");
        leader.locator("#from").fill(minutesAgo(60));
        leader.locator("#until").fill(minutesAgo(5));
        leader.locator("#chair").selectOption("head-1");
        leader.locator("input[name=present][value=head-1]").check();
        leader.locator("input[name=present][value=leader-1]").check();
        leader.locator("#reporter").selectOption("inspector-1");
        leader.locator("#recorder").selectOption("inspector-2");
        leader.locator("#discussion").fill("梁禾汇报案件。各负责人认为事实清楚，裁量适当。");
        leader.locator("#conclusion").fill("一致同意按照第1版处罚意见作出处罚决定。");
        send(leader, "form[action$='/discussion']");
        said(leader, "出席讨论的负责人不得少于 3 名");
        assertThat(leader.locator("#place")).hasValue("三楼会议室");
        assertThat(leader.locator("input[name=present][value=head-1]")).isChecked();
        picture(leader, "case-discussion-refused-1366");
        leader.locator("input[name=present][value=leader-2]").check();
        send(leader, "form[action$='/discussion']");
        said(leader, "集体讨论记录已保存");
        for (var signer : List.of("leader-1 ", "head-1 990099", "leader-2 220022", "inspector-1 111111", "inspector-2 222222")) {
            var words = signer.split(" ", 2);
            leader.locator("#signer").selectOption(words[0]);
            leader.locator("#pin").fill(words[1]);
            send(leader, "form[action$='/discussion/sign']");
            said(leader, "已签名");
        }
        picture(leader, "case-discussion-1366");
        send(leader, "form[action$='/discussion/conclude']");
        said(leader, "集体讨论已办结");
        open(leader, "/decision");
        decide(leader);
        said(leader, "决定已提交");
        picture(leader, "case-decision-1366");
        assertThat(complaints).isEmpty();
    }

    @Test
    void officersServePublishAndFollowThePaymentOnAPhone() {
        story.proposed().passed().discussed().decided();
        story.refusesReceipt(1, "宋一");
        var phone = loggedIn("inspector-1", 360);
        open(phone, "/decision");
        phone.locator("input[name=servedBy][value=hand]").check();
        phone.locator("#evidence").fill("询问笔录2份、现场照片6张");
        send(phone, "form[action$='/decision/serve']");
        said(phone, "还没有签收");
        assertThat(phone.locator("#evidence")).hasValue("询问笔录2份、现场照片6张");
        picture(phone, "case-serve-360");
        phone.locator("input[name=servedBy][value=service]").check();
        send(phone, "form[action$='/decision/serve']");
        said(phone, "决定书已制发");
        picture(phone, "case-issued-360");
        story.served();
        open(phone, "/publication");
        send(phone, "form[action$='/publication']");
        said(phone, "已提交公开审核");
        picture(phone, "case-publication-360");
        open(phone, "/payment");
        picture(phone, "case-payment-360");
        phone.locator("form[action$='/payments'] input[name=receipt]").first().fill("专票001");
        phone.locator("form[action$='/payments'] input[name=yuan]").first().fill("0.001");
        phone.evaluate("document.querySelectorAll('form').forEach(each => each.noValidate = true)");
        send(phone, "form[action$='/payments']");
        assertThat(phone.locator("form[action$='/payments'] input[name=receipt]").first()).hasValue("专票001");
        phone.locator("form[action$='/payments'] input[name=yuan]").first().fill("1000");
        send(phone, "form[action$='/payments']");
        said(phone, "缴款已登记");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        var group = loggedIn("group-leader-1", 1366);
        open(group, "/publication");
        group.locator("input[name=decision][value=approve]").check();
        picture(group, "case-publication-1366");
        send(group, "form[action$='/publication/ruling']");
        said(group, "公开审核已提交");
        open(group, "/payment");
        picture(group, "case-payment-1366");
        assertThat(complaints).isEmpty();
    }

    private void decide(Page leader) {
        leader.locator("input[name=decision][value=approve]").check();
        send(leader, "form[action$='/decision']");
        leader.locator("dialog[open] button").last().click();
    }

    private String minutesAgo(int minutes) {
        return LocalDateTime.ofInstant(house.getBean(Clock.class).instant(), OfficeClock.ZONE).minusMinutes(minutes).withSecond(0).withNano(0)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
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
