package cn.dangchang.stories;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.penalty.Fines.Deferred;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.execution.ApplyingToCourt;
import cn.dangchang.penalty.domain.execution.Deferring;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.StoryPlay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How the fine of a case is paid, late or in parts, or taken to the court, until the case is closed. */
@DangchangTest
class PenaltyPaymentStoryTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext house;

    private StoryPlay story;

    @BeforeEach
    void aMonday() {
        story = new StoryPlay(house).itIs(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @BeforeEach
    void aFineOfThirtyThousandYuanIsServed() {
        story.play.transferred().filed().intend(Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted().decided().carriedOut();
        assertThat(story.tasks()).contains("apply-case-closing");
    }

    @Test
    void aFineIsPaidInTwoPartsAndTheCaseClosesAfterTheSecond() {
        var first = story.fine().due().plusDays(20);
        var plan = List.of(new Deferred(first, BigDecimal.valueOf(10_000)), new Deferred(first.plusDays(40), BigDecimal.valueOf(20_000)));
        var fine = story.fine().id();
        story.play.as(INSPECTOR_1, () -> house.getBean(Deferring.class).request(fine, "订单取消，账户余额不足", plan));
        story.play.complete(GROUP_LEADER, "review-deferral", Map.of("decision", "approve"));
        story.play.complete(LEADER, "approve-deferral", Map.of("decision", "approve"));
        story.play.complete(INSPECTOR_1, "issue-deferral-grant", Map.of());
        story.itBecomes(first);
        assertThat(story.fine().surcharge()).isEqualByComparingTo("0");
        story.decision.paid(story.fine().party(), 10_000);
        refusedFor(PenaltyGround.FINE_NOT_PAID, () -> story.closed());
        story.itBecomes(first.plusDays(40));
        story.decision.paid(story.fine().party(), 20_000);
        story.closed();
        assertThat(story.papers()).contains(DocumentKind.DEFERRAL_SHEET).filteredOn(DocumentKind.DEFERRAL_GRANT::equals).hasSize(2);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aLatePaymentCostsNoMoreThanTheFineItself() {
        story.itBecomes(story.fine().due().plusDays(33));
        assertThat(story.fine().surcharge()).isEqualByComparingTo("29700");
        story.itBecomes(story.fine().due().plusDays(34));
        assertThat(story.fine().surcharge()).isEqualByComparingTo("30000");
        story.remindedNow().itBecomes(story.due("fine-statement").plusDays(1));
        story.surcharged();
        assertThat(story.fine().open()).isEqualByComparingTo("60000");
        story.itIs(story.play.today().plusDays(9)).paid().closed();
        assertThat(story.papers()).contains(DocumentKind.PAYMENT_REMINDER, DocumentKind.SURCHARGE_DECISION);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void theCourtIsAskedOnTheFirstPossibleDayAndNotTheDayBefore() {
        enforcementNoticed();
        var eve = story.due("fine-remedy");
        story.itBecomes(eve);
        refusedFor(PenaltyGround.COURT_BEFORE_REMEDY_ENDED, this::askedByHand);
        story.itBecomes(eve.plusDays(1));
        story.askedTheCourt();
        ruledPaidAndClosed();
    }

    @Test
    void theCourtIsAskedOnTheLastPossibleDayAndNotTheDayAfter() {
        enforcementNoticed();
        story.itBecomes(story.due("fine-remedy").plusDays(1));
        var last = story.due("court-window");
        story.itIs(last.plusDays(1));
        refusedFor(PenaltyGround.COURT_WINDOW_PASSED, this::askedByHand);
        story.itIs(last).askedTheCourt();
        ruledPaidAndClosed();
    }

    private void enforcementNoticed() {
        story.reminded().itBecomes(story.due("fine-statement").plusDays(1));
        story.surcharged().enforcementNoticed();
        story.itBecomes(story.due("enforcement-notice").plusDays(1));
    }

    private void askedByHand() {
        var fine = story.fine().id();
        story.play.as(INSPECTOR_1, () -> house.getBean(ApplyingToCourt.class).apply(fine, "行政处罚决定书", "梁禾 0999-1234567"));
    }

    private void ruledPaidAndClosed() {
        story.play.complete(INSPECTOR_1, "record-court-ruling", Map.of("ruling", "granted", "ruledOn", story.play.today().toString(), "paper", "（2026）行审1号"));
        refusedFor(PenaltyGround.FINE_NOT_PAID, () -> story.closed());
        story.paid().closed();
        assertThat(story.papers()).contains(DocumentKind.ENFORCEMENT_NOTICE, DocumentKind.COURT_APPLICATION);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }
}
