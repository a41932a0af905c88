package cn.dangchang.penalty.web;

import static cn.dangchang.penalty.process.SummaryPlay.SIGNS;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.browser.BrowserTest;
import cn.dangchang.penalty.process.SummaryPlay;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A penalty on the spot in real Chromium, on an officer's phone and in the office. */
class SummaryPenaltyScreensTests extends BrowserTest {
    @Autowired
    private ApplicationContext house;
    private SummaryPlay play;

    @BeforeEach
    void proposed() {
        play = new SummaryPlay(house).proposed();
    }

    @Test
    void anOfficerHearsDecidesAndCollectsOnAPhone() {
        var phone = onPhone("inspector-1");
        open(phone, "/hearing");
        phone.locator("#u-representative").fill("宋一");
        send(phone, "form[action$='/parties']");
        said(phone, "当事人已登记");
        phone.locator("#p1-reasons").fill("事实清楚，证据确凿");
        phone.locator("#p1-basis").fill("《安全生产法》第九十九条第一项");
        phone.locator("#p1-intendedFine").fill("3000");
        phone.locator("#p1-defended-0").check();
        send(phone, "form[action$='/parties/1/hearing']");
        said(phone, "没有出示执法证件");
        assertThat(phone.locator("#p1-reasons")).hasValue("事实清楚，证据确凿");
        assertThat(phone.locator("#p1-certificatesShown-error")).isVisible();
        picture(phone, "summary-hearing-360");
        phone.locator("#p1-certificatesShown").check();
        phone.locator("#p1-rightsTold").check();
        send(phone, "form[action$='/parties/1/hearing']");
        said(phone, "告知和申辩已保存");
        partySigns(phone, "hearing");
        send(phone, "form[action$='/hearing']:not([action*='parties'])");
        said(phone, "告知和听取已完成");

        phone.locator("select[name=choice]").selectOption(SIGNS + "/unit");
        phone.locator("input[name=fine]").fill("3001");
        send(phone, "form[action*='/charges/']");
        said(phone, "超过简易程序罚款上限");
        assertThat(phone.locator("input[name=fine]")).hasValue("3001");
        picture(phone, "summary-decision-refused-360");
        phone.locator("input[name=fine]").fill("3000");
        send(phone, "form[action*='/charges/']");
        said(phone, "处罚内容已保存");
        send(phone, "form[action$='/decision/sign']");
        said(phone, "已签名");
        phone.locator("#p1-signer").selectOption("inspector-2");
        phone.locator("#p1-pin").fill("222222");
        send(phone, "form[action$='/decision/sign']");
        said(phone, "已签名");
        partySigns(phone, "decision");
        picture(phone, "summary-decision-360");
        phone.waitForLoadState();
        send(phone, "form[action$='/decision']:not([method=get])");
        phone.locator("dialog[open] button").last().click();
        said(phone, "决定已作出");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        phone.locator("input[name=receipt]").fill("（华）0001234");
        send(phone, "form[action$='/payments']");
        said(phone, "缴款已登记");
        picture(phone, "summary-payment-360");
        send(phone, "form[action$='/payment']");
        said(phone, "罚款已核销");
        assertThat(complaints).isEmpty();
    }

    @Test
    void theOfficeSeesTheCaseInItsListAndOnItsPage() {
        play.fined(3000);
        var leader = atDesk("leader-1");
        leader.navigate("/penalties?state=unpaid");
        assertThat(leader.locator("tbody tr", new Page.LocatorOptions().setHasText(play.number.value()))).hasCount(1);
        picture(leader, "summary-list-1366");
        for (var tab : List.of("", "/hearing", "/decision", "/payment")) {
            open(leader, tab);
            assertThat(leader.locator("h1")).containsText(play.number.value());
            picture(leader, "summary" + (tab.isEmpty() ? "-overview" : tab.replace('/', '-')) + "-1366");
        }
        leader.navigate("/cases/" + play.number);
        assertThat(leader.locator("main")).containsText("当场决定");
        picture(leader, "summary-case-1366");
        var phone = onPhone("inspector-1");
        phone.navigate("/penalties?state=all");
        picture(phone, "summary-list-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        open(phone, "");
        picture(phone, "summary-overview-360");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anExecutionIsSeenWithItsStepsAndTheBanksFileWithItsBadLines() {
        var execution = new cn.dangchang.penalty.process.ExecutionPlay(house, 3000).late().reminded();
        play = execution.penalty;
        var desk = atDesk("inspector-1");
        open(desk, "/payment");
        desk.locator("summary", new Page.LocatorOptions().setHasText("延期或者分期")).click();
        desk.locator("textarea[name=hardship]").fill("订单取消，账户余额不足");
        desk.locator("input[name=due1]").fill("2027-01-01");
        desk.locator("input[name=yuan1]").fill("100");
        send(desk, "form[action$='/deferral']");
        assertThat(desk.locator("textarea[name=hardship]")).hasValue("订单取消，账户余额不足");
        picture(desk, "execution-refused-1366");
        var phone = onPhone("inspector-1");
        open(phone, "/payment");
        phone.locator("summary", new Page.LocatorOptions().setHasText("延期或者分期")).click();
        picture(phone, "execution-360");
        assertThat((Integer) phone.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);
        execution.halted(cn.dangchang.penalty.domain.execution.HaltGround.UNABLE_FOR_NOW);
        open(desk, "/payment");
        assertThat(desk.locator("form[action$='/deferral']")).hasCount(0);
        desk.locator("summary", new Page.LocatorOptions().setHasText("中止或者终结")).click();
        picture(desk, "execution-1366");
        desk.navigate("/penalties");
        desk.locator("a[href$='/penalties/bank-payments']").click();
        desk.locator("input[name=file]").setInputFiles(new com.microsoft.playwright.options.FilePayload("bank.csv", "text/csv",
                "决定书文号,缴款日期,金额,票据号\n（华）应急罚当〔2026〕9999号,2026-03-02,10,银2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        send(desk, "form[action$='/bank-payments']");
        assertThat(desk.locator("tbody tr")).hasCount(1);
        picture(desk, "bank-payments-1366");
        house.getBean(cn.dangchang.calendar.OfficeClock.class).setTo(null);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whoIsNotConcernedIsNotLetIn() {
        var stranger = atDesk("hb-leader-1");
        var answer = stranger.navigate("/penalties/summary/" + play.number);
        assertThat(answer.status()).isEqualTo(404);
    }

    private static void send(Page page, String form) {
        page.locator(form + " button[type=submit]").first().click();
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices")).containsText(notice);
    }

    private static void partySigns(Page page, String thing) {
        page.locator("summary", new Page.LocatorOptions().setHasText("当事人签名")).click();
        drawn(page);
        send(page, "form[action$='/" + thing + "/sign-party']");
        said(page, "已签名");
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

    private void open(Page page, String tab) {
        page.navigate("/penalties/summary/" + play.number + tab);
    }
}
