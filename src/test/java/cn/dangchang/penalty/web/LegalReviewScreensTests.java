package cn.dangchang.penalty.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.browser.BrowserTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.penalty.process.ReviewPlay;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The bench of a legal review in real Chromium: returned with points at their places, answered, sent again with its differences, passed. */
class LegalReviewScreensTests extends BrowserTest {
    private static final List<String> MATTERS = List.of("facts", "evidence", "basis", "procedure", "discretion", "papers");

    @Autowired
    private ApplicationContext house;

    private ReviewPlay review;

    @BeforeEach
    void sent() {
        review = new ReviewPlay(house).sent(60000);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void theReviewerReturnsItAndPassesItWhenItComesBack() {
        var reviewer = atDesk(review.reviewer().value());
        reviewer.navigate("/legal-review");
        assertThat(reviewer.locator("tbody tr", new Page.LocatorOptions().setHasText(review.play.number.value()))).hasCount(1);
        pictureOf(reviewer, "review-queue-1366");
        reviewer.locator("a", new Page.LocatorOptions().setHasText(review.play.number.value())).first().click();
        assertThat(reviewer.locator(".bench-dossier")).containsText("处罚意见草案");
        ready(reviewer);
        reviewer.keyboard().press("j");
        assertThat(reviewer.locator("[data-row-current]")).hasCount(1);
        pictureOf(reviewer, "review-bench-1366");
        decide(reviewer, "return");
        said(reviewer, "须逐条写明审核意见");
        assertThat(reviewer.locator("#decision-form #facts")).hasValue("清楚、适当");
        reviewer.locator(".bench-page figcaption a").first().click();
        assertThat(reviewer.locator("#page")).hasValue("1");
        reviewer.locator("#text").fill("没有写原文");
        send(reviewer, "#comment-form");
        said(reviewer, "须写明文书页码、原文和意见");
        assertThat(reviewer.locator("#text")).hasValue("没有写原文");
        reviewer.locator("#quote").fill("建议立案调查");
        reviewer.locator("#text").fill("承办人意见没有写明涉嫌违反的条款");
        send(reviewer, "#comment-form");
        said(reviewer, "已加入审核意见");
        reviewer.locator("#document").selectOption("");
        reviewer.locator("#text").fill("裁量理由没有写明企业规模");
        send(reviewer, "#comment-form");
        said(reviewer, "已加入审核意见");
        reviewer.locator("#comments ol a").first().click();
        assertThat(reviewer.locator(".bench-marks li")).containsText("建议立案调查");
        pictureOf(reviewer, "review-points-1366");
        decide(reviewer, "return");
        said(reviewer, "已出具法制审核意见书");
        pictureOf(reviewer, "review-returned-1366");
        answeredOnAPhone();
        review.proposes(55000, "当事人为微型企业，违法行为持续一个月，属于一般阶次");
        review.sentAgain();
        var page = "/legal-review/" + review.play.number;
        reviewer.navigate(page);
        assertThat(reviewer.locator("#changes")).containsText("60000");
        assertThat(reviewer.locator("#changes ins").first()).hasText("55000");
        assertThat(reviewer.locator("#changes")).containsText("已补充企业规模");
        pictureOf(reviewer, "review-again-1366");
        decide(reviewer, "pass");
        said(reviewer, "没有核对，不能审核通过");
        passed(reviewer);
    }

    private void answeredOnAPhone() {
        var officer = onPhone("inspector-1");
        officer.navigate("/penalties/cases/" + review.play.number + "/review");
        for (int n = 1; n <= 2; n++) {
            officer.locator("textarea[id='" + n + "-answer']").fill("已补充企业规模");
            send(officer, "form[action$='/comments/" + n + "/answer']");
            said(officer, "已保存答复");
        }
        pictureOf(officer, "review-answers-360");
        assertThat(scrollsSideways(officer)).isFalse();
        assertThat(officer.navigate("/legal-review/" + review.play.number).status()).as("an officer has no bench").isEqualTo(404);
    }

    private void passed(Page reviewer) {
        for (Locator open = waiting(reviewer); open.count() > 0; open = waiting(reviewer)) {
            var item = open.first();
            item.locator("input[value=true]").check();
            item.locator("textarea").fill("已核对卷宗，符合要求");
            submitAndReload(reviewer, item.locator("button[type=submit]"));
        }
        pictureOf(reviewer, "review-answered-1366");
        decide(reviewer, "pass");
        said(reviewer, "已出具法制审核意见书");
        assertThat(reviewer.locator(".detail-strip")).containsText("审核通过");
        pictureOf(reviewer, "review-passed-1366");
        assertThat(complaints).isEmpty();
    }

    @Test
    void anOfficerOfTheCaseCannotReviewIt() {
        var officer = atDesk("inspector-1");
        assertThat(officer.navigate("/legal-review").status()).isEqualTo(404);
        assertThat(officer.navigate("/legal-review/" + review.play.number).status()).isEqualTo(404);
        officer.navigate("/tasks");
        assertThat(officer.locator("main")).not().containsText(review.play.number.value());
        officer.navigate("/penalties/cases/" + review.play.number + "/review");
        assertThat(officer.locator("main form")).hasCount(0);
        assertThat(officer.locator("nav#menu")).not().containsText("法制审核");
    }

    @Test
    void aLeaderHandsItOverAndDecidesNothing() {
        var leader = atDesk("leader-1");
        leader.navigate("/legal-review/" + review.play.number);
        assertThat(leader.locator("#decision-form")).hasCount(0);
        assertThat(leader.locator("#comment-form")).hasCount(0);
        leader.locator("#receiver").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        leader.locator("#reason").fill("原审核人员休假");
        send(leader, "form[action$='/reviewer']");
        said(leader, "已转交");
        pictureOf(leader, "review-leader-1366");
    }

    @Test
    void theDossierShowsWhatWasDoneAndWhatItProved() {
        review = ReviewPlay.investigated(house, 60000);
        var reviewer = atDesk(review.reviewer().value());
        reviewer.navigate("/legal-review/" + review.play.number);
        assertThat(reviewer.locator(".bench-dossier")).containsText("签名完备");
        assertThat(reviewer.locator(".bench-dossier")).containsText("承认未培训即上岗");
        pictureOf(reviewer, "review-dossier-1366");
        var phone = onPhone(review.reviewer().value());
        phone.navigate("/legal-review/" + review.play.number);
        assertThat(scrollsSideways(phone)).isFalse();
        pictureOf(phone, "review-dossier-360");
    }

    @Test
    void fortyCasesAtOnceStandInOneQueue() {
        for (int n = 1; n < 40; n++) {
            new ReviewPlay(house).sent(50_000 + n * 1_000);
        }
        var reviewer = atDesk(review.reviewer().value());
        reviewer.navigate("/legal-review");
        org.assertj.core.api.Assertions.assertThat(reviewer.locator("tbody tr").count()).isGreaterThanOrEqualTo(40);
        pictureOf(reviewer, "review-queue-forty-1366");
        var phone = onPhone(review.reviewer().value());
        phone.navigate("/legal-review?state=mine");
        assertThat(scrollsSideways(phone)).isFalse();
        pictureOf(phone, "review-queue-forty-360");
    }

    @Test
    void theBenchIsUsableOnAPhone() {
        var phone = onPhone(review.reviewer().value());
        phone.navigate("/legal-review");
        pictureOf(phone, "review-queue-360");
        assertThat(scrollsSideways(phone)).isFalse();
        phone.navigate("/legal-review/" + review.play.number);
        pictureOf(phone, "review-bench-360");
        assertThat(scrollsSideways(phone)).isFalse();
    }

    @Test
    void anAdministratorEntersTheQualification() {
        var admin = atDesk("admin");
        admin.navigate("/admin/people/legal-reviewer-1");
        admin.locator("#firstReviewedOn").fill("2099-01-01");
        send(admin, "form[action$='/reviewer']");
        said(admin, "不能晚于今天");
        assertThat(admin.locator("#firstReviewedOn")).hasValue("2099-01-01");
        admin.locator("#firstReviewedOn").fill("2017-03-01");
        send(admin, "form[action$='/reviewer']");
        said(admin, "已保存法制审核资格");
        pictureOf(admin, "review-qualification-1366");
    }

    private static Locator waiting(Page page) {
        return page.locator("#checklist-head + ul > li:has(details[open])");
    }

    private static void decide(Page page, String decision) {
        MATTERS.forEach(matter -> page.locator("#decision-form [id='" + matter + "']").fill("清楚、适当"));
        page.locator("#decision-form input[value=" + decision + "]").check();
        submitAndReload(page, page.locator("#decision-form button[type=submit]"));
    }

    private static void send(Page page, String form) {
        submitAndReload(page, page.locator(form + " button[type=submit]").last());
    }

    private static void said(Page page, String notice) {
        assertThat(page.locator("#notices, .field-error").filter(new Locator.FilterOptions().setHasText(notice)).first()).isVisible();
    }

    private static void pictureOf(Page page, String name) {
        page.evaluate("() => Promise.all([...document.images].map((each) => { each.loading = 'eager'; return each.decode().catch(() => {}); }))");
        picture(page, name);
    }
}
