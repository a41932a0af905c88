package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.person;
import static cn.dangchang.penalty.process.SummaryPlay.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView.FollowUp;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.OnSpotCollection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Penalties on the spot played from the visit to the closing on the real engine and the real database. */
@DangchangTest
class SummaryPenaltyProcessTests {
    @Autowired
    private ApplicationContext house;

    private SummaryPlay play;

    @BeforeEach
    void open() {
        play = new SummaryPlay(house);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aProposedPenaltyOpensItsMatterAndAnswersTheVisit() {
        play.proposed();
        assertThat(play.openTasks()).containsExactly("hear-party");
        assertThat(followUps()).singleElement().satisfies(each -> {
            assertThat(each.target()).isEqualTo(play.number);
            assertThat(each.state()).isEqualTo(FollowUpState.OPEN);
        });
    }

    @Test
    void aWarningOnTheSpotIsFiledAndClosedWithoutPayment() {
        play.proposed().heard(unit(), 0).hearingDone();
        play.charge(1, "sample-warned", "unit", true, null);
        play.decisionSigned(1);
        play.issued();
        assertThat(play.openTasks()).containsExactly("file-summary-decision");
        play.filed();
        play.closed();
        assertThat(play.file().closed()).isTrue();
        assertThat(running()).isFalse();
        assertThat(followUps()).extracting(FollowUp::state).containsExactly(FollowUpState.CLOSED);
        assertThat(documents()).containsExactly(DocumentKind.SUMMARY_DECISION, DocumentKind.SERVICE_RECEIPT, DocumentKind.CASE_CLOSING);
    }

    @Test
    void threeThousandYuanAreFinedServedFiledPaidAndClosed() {
        play.proposed().fined(3000);
        assertThat(play.openTasks()).containsExactly("collect-fine", "file-summary-decision");
        var decision = play.file().parties().get(0).decision();
        assertThat(decision.officers()).hasSize(2);
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(Service.class).of(decision.document()))).isPresent();
        assertThat(clock("fine-payment").due()).isEqualTo(play.fine().due());
        assertThat(clock("summary-filing").basis()).isEqualTo("依据待核");
        play.paid(1000, Way.BANK);
        assertThat(play.fine().settled()).isFalse();
        play.paid(2000, Way.ONLINE);
        assertThat(play.fine().settled()).isTrue();
        play.complete(INSPECTOR_1, "collect-fine", Map.of());
        play.filed();
        play.closed();
        assertThat(play.file().closing().number()).contains("应急结");
        assertThat(running()).isFalse();
    }

    @Test
    void aUnitAndItsResponsiblePersonGetADecisionEachFromOneMatter() {
        play.proposed().heard(unit(), 3000).heard(person(), 200).hearingDone();
        play.charge(1, SummaryPlay.SIGNS, "unit", false, 3000);
        play.charge(2, "sample-person", "person", false, 200);
        play.decisionSigned(1);
        play.decisionSigned(2);
        play.issued();
        assertThat(play.file().parties()).extracting(each -> each.decision().number()).doesNotHaveDuplicates().hasSize(2);
        assertThat(play.as(INSPECTOR_1, () -> play.fines().of(play.number))).extracting(each -> each.yuan().intValue()).containsExactlyInAnyOrder(3000, 200);
    }

    @Test
    void cashCollectedOnTheSpotIsHandedInWithinTwoWorkingDays() {
        play.proposed().heard(unit(), 100).hearingDone();
        play.charge(1, SummaryPlay.SIGNS, "unit", false, 100);
        play.as(INSPECTOR_1, () -> play.decisions().collect(play.number, 1, OnSpotCollection.SMALL, null));
        play.decisionSigned(1);
        play.issued();
        play.paid(100, Way.CASH_ON_SPOT);
        assertThat(clock("cash-hand-in").term()).hasToString("2wd");
        var fine = play.fine().id();
        var paid = play.fine().payments().get(0);
        play.as(INSPECTOR_1, () -> play.fines().handIn(play.number, fine, paid.id(), play.today(), "财0001"));
        play.complete(INSPECTOR_1, "collect-fine", Map.of());
        assertThat(play.openTasks()).containsExactly("file-summary-decision");
    }

    @Test
    void aFineThatIsPaidDoesNotCloseAFindingThatIsStillToBeCorrected() {
        play.proposed(Disposition.ORDER_RECTIFICATION).fined(1000);
        play.paid(1000, Way.BANK);
        play.complete(INSPECTOR_1, "collect-fine", Map.of());
        play.filed();
        cn.dangchang.rectification.domain.Refusing.refusedFor(cn.dangchang.penalty.PenaltyGround.CORRECTION_NOT_VERIFIED, play::closed);
        assertThat(view().findings().get(0).state()).isNotEqualTo(FindingState.CLOSED);
        assertThat(play.openTasks()).containsExactly("apply-summary-closing");
    }

    @Test
    void aLatePaymentIsRemindedAndItsSurchargePrompted() {
        play.proposed().fined(3000);
        var due = play.fine().due();
        play.itBecomes(due.minusDays(1));
        assertThat(actions()).contains("penalty.fine-due-soon").doesNotContain("penalty.fine-overdue");
        play.itBecomes(due.plusDays(1));
        assertThat(actions()).contains("penalty.fine-overdue");
        assertThat(play.fine().surcharge()).isEqualByComparingTo("90");
        assertThat(play.openTasks()).contains("collect-fine");
        play.itBecomes(due.plusDays(33));
        assertThat(play.fine().surcharge()).isEqualByComparingTo("2970");
        play.itBecomes(due.plusDays(60));
        assertThat(play.fine().surcharge()).isEqualByComparingTo("3000");
    }

    @Test
    void reconsiderationStopsTheSurchargeAndMayLowerTheFine() {
        play.proposed().fined(3000);
        var due = play.fine().due();
        var fine = play.fine().id();
        play.itBecomes(due.plusDays(2));
        play.as(INSPECTOR_1, () -> play.fines().remedyBegun(play.number, fine, Remedy.RECONSIDERATION, play.today(), "受理通知书"));
        play.itBecomes(due.plusDays(40));
        assertThat(play.fine().surcharge()).isEqualByComparingTo("90");
        play.as(INSPECTOR_1, () -> play.fines().remedyEnded(play.number, fine, play.today(), "复议决定书", BigDecimal.valueOf(2000)));
        assertThat(play.fine().open()).isEqualByComparingTo("2000");
    }

    @Test
    void nothingIsImposedWhereALeaderAgrees() {
        play.proposed();
        play.complete(INSPECTOR_1, "hear-party", Map.of("outcome", "spare", "ground", "first-time", "reason", "初次违法，已当场改正"));
        assertThat(play.openTasks()).containsExactly("approve-no-summary-penalty");
        play.complete(LEADER, "approve-no-summary-penalty", Map.of("decision", "return", "opinion", "情节不轻微"));
        assertThat(play.openTasks()).containsExactly("hear-party");
        play.complete(INSPECTOR_1, "hear-party", Map.of("outcome", "spare", "ground", "ordinary-procedure", "reason", "罚款超过三千元"));
        play.complete(LEADER, "approve-no-summary-penalty", Map.of("decision", "approve"));
        assertThat(play.file().closed()).isTrue();
        assertThat(running()).isFalse();
        assertThat(followUps()).extracting(FollowUp::kind, FollowUp::state).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(FollowUpKind.SUMMARY_PENALTY, FollowUpState.CLOSED),
                org.assertj.core.groups.Tuple.tuple(FollowUpKind.PENALTY_CASE, FollowUpState.OPEN));
    }

    private cn.dangchang.inspection.VisitView view() {
        return play.as(INSPECTOR_1, () -> house.getBean(SiteVisits.class).find(play.visit)).orElseThrow();
    }

    private List<FollowUp> followUps() {
        return view().followUps();
    }

    private List<String> actions() {
        return house.getBean(AuditTrail.class).of(cn.dangchang.audit.Chain.of(play.number)).stream().map(each -> each.action()).toList();
    }

    private RunningClock clock(String kind) {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).of(play.number)).stream()
                .filter(each -> each.kind().equals(kind) && each.state() == RunningClock.State.RUNNING).findFirst().orElseThrow();
    }

    private boolean running() {
        var instance = play.file().processInstance();
        return play.as(INSPECTOR_1, () -> house.getBean(Processes.class).isRunning(instance));
    }

    private List<DocumentKind> documents() {
        return play.as(INSPECTOR_1, () -> house.getBean(Documents.class).of(play.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }
}
