package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.WorklistGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A fine of 3,000 yuan that nobody pays, on the real engine and the real database. */
@DangchangTest
class FineExecutionProcessTests {
    private static final PersonId HEAD = new PersonId("head-1");
    private static final Map<String, Object> IMPOSE = Map.of("decision", "impose");
    private static final Map<String, Object> APPLICATION = Map.of("court", "华溪县人民法院", "materials", "行政处罚决定书、催告书和送达回执", "contact", "梁禾");

    @Autowired
    private ApplicationContext house;
    private SummaryPlay play;

    @BeforeEach
    void finedInMarch() {
        house.getBean(OfficeClock.class).setTo(LocalDate.of(2026, 3, 4).atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
        play = new SummaryPlay(house).proposed().fined(3000);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void nothingHappensBeforeTheTermHasPassed() {
        play.itBecomes(LocalDate.of(2026, 3, 19));
        assertThat(play.openTasks()).doesNotContain("remind-payment");
        assertThat(play.fine().enforced()).isNull();
    }

    @Test
    void remindedSurchargedNotifiedAndTakenToCourtOnTheLastPossibleDay() {
        overdue();
        assertThat(clock().due()).isEqualTo(LocalDate.of(2026, 8, 6));
        play.complete(INSPECTOR_1, "remind-payment", Map.of());
        refusedFor(PenaltyGround.REMINDER_NOT_SERVED, () -> play.complete(LEADER, "decide-surcharge", IMPOSE));
        served(DocumentKind.PAYMENT_REMINDER);
        refusedFor(PenaltyGround.STATEMENT_TERM_RUNS, () -> play.complete(LEADER, "decide-surcharge", IMPOSE));
        play.itBecomes(play.fine().enforced().statementUntil());
        refusedFor(PenaltyGround.STATEMENT_TERM_RUNS, () -> play.complete(LEADER, "decide-surcharge", IMPOSE));
        play.itBecomes(play.fine().enforced().statementUntil().plusDays(1));
        refusedFor(PenaltyGround.STATEMENT_WITHOUT_ANSWER, () -> play.complete(LEADER, "decide-surcharge", Map.of("decision", "impose", "statement", "资金困难")));
        refusedFor(PenaltyGround.DECISION_NEEDS_A_REASON, () -> play.complete(LEADER, "decide-surcharge", Map.of("decision", "waive")));
        var prompted = play.fine().surcharge();
        play.complete(LEADER, "decide-surcharge", Map.of("decision", "impose", "statement", "资金困难", "answer", "不属于法定减免事由"));
        assertThat(play.fine().surchargeDecided()).isEqualByComparingTo(prompted).isPositive();
        assertThat(play.fine().open()).isEqualByComparingTo(prompted.add(play.fine().yuan()));
        play.complete(INSPECTOR_1, "notify-enforcement", Map.of());
        refusedFor(PenaltyGround.NOTICE_NOT_SERVED, this::apply);
        served(DocumentKind.ENFORCEMENT_NOTICE);
        play.itBecomes(play.fine().enforced().noticeUntil());
        refusedFor(PenaltyGround.NOTICE_TERM_RUNS, this::apply);
        play.itBecomes(play.fine().enforced().noticeUntil().plusDays(1));
        refusedFor(PenaltyGround.COURT_WINDOW_NOT_OPEN, this::apply);
        play.itBecomes(LocalDate.of(2026, 8, 6));
        apply();
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> play.complete(INSPECTOR_1, "sign-court-application", Map.of("decision", "approve")));
        play.complete(HEAD, "sign-court-application", Map.of("decision", "return", "opinion", "补充执行标的情况"));
        apply();
        play.complete(HEAD, "sign-court-application", Map.of("decision", "approve"));
        assertThat(kinds()).contains(DocumentKind.PAYMENT_REMINDER, DocumentKind.SURCHARGE_DECISION, DocumentKind.ENFORCEMENT_NOTICE,
                DocumentKind.COURT_APPLICATION);
        assertThat(clock().state()).isEqualTo(RunningClock.State.ENDED);
        assertThat(play.openTasks()).containsExactly("collect-fine", "file-summary-decision");
    }

    @Test
    void onTheDayAfterTheLastTheCourtIsNoLongerAppliedTo() {
        notified();
        play.itBecomes(LocalDate.of(2026, 8, 6));
        apply();
        play.itBecomes(LocalDate.of(2026, 8, 7));
        refusedFor(PenaltyGround.COURT_WINDOW_CLOSED, () -> play.complete(HEAD, "sign-court-application", Map.of("decision", "approve")));
        assertThat(kinds()).doesNotContain(DocumentKind.COURT_APPLICATION);
    }

    @Test
    void paymentWithTheSurchargeEndsTheExecutionAtOnce() {
        notified();
        play.paid(3000, Way.BANK);
        assertThat(play.fine().settled()).as("the surcharge is still open").isFalse();
        assertThat(play.openTasks()).contains("apply-court-enforcement");
        play.paid(play.fine().open().intValueExact(), Way.BANK);
        assertThat(play.fine().settled()).isTrue();
        assertThat(play.openTasks()).containsExactly("collect-fine", "file-summary-decision");
        assertThat(clock().state()).isEqualTo(RunningClock.State.ENDED);
    }

    @Test
    void whileARemedyRunsTheCourtIsNotAppliedToAndItsTermFollowsTheOutcome() {
        notified();
        var fine = play.fine().id();
        play.itBecomes(LocalDate.of(2026, 5, 8));
        play.as(INSPECTOR_1, () -> play.fines().remedyBegun(play.number, fine, Remedy.RECONSIDERATION, play.today(), "受理通知书"));
        assertThat(play.fine().enforced().courtUntil()).isNull();
        refusedFor(PenaltyGround.REMEDY_RUNNING, this::apply);
        play.itBecomes(LocalDate.of(2026, 6, 10));
        play.as(INSPECTOR_1, () -> play.fines().remedyEnded(play.number, fine, play.today(), "复议决定书", null));
        assertThat(clock().due()).isEqualTo(play.fine().enforced().courtUntil()).isAfter(LocalDate.of(2026, 9, 1));
        refusedFor(PenaltyGround.COURT_WINDOW_NOT_OPEN, this::apply);
    }

    @Test
    void aSurchargeThatIsWaivedNeedsAReasonAndLeavesTheFine() {
        overdue();
        reminded();
        play.complete(LEADER, "decide-surcharge", Map.of("decision", "waive", "opinion", "当事人已主动缴纳大部分罚款"));
        assertThat(play.fine().surchargeDecided()).isZero();
        assertThat(kinds()).doesNotContain(DocumentKind.SURCHARGE_DECISION);
        assertThat(play.openTasks()).contains("notify-enforcement");
    }

    private void overdue() {
        play.itBecomes(LocalDate.of(2026, 3, 20));
        assertThat(play.openTasks()).contains("remind-payment");
    }

    private void reminded() {
        play.complete(INSPECTOR_1, "remind-payment", Map.of());
        served(DocumentKind.PAYMENT_REMINDER);
        play.itBecomes(play.fine().enforced().statementUntil().plusDays(1));
    }

    private void notified() {
        overdue();
        reminded();
        play.complete(LEADER, "decide-surcharge", IMPOSE);
        play.complete(INSPECTOR_1, "notify-enforcement", Map.of());
        served(DocumentKind.ENFORCEMENT_NOTICE);
    }

    private void apply() {
        play.complete(INSPECTOR_1, "apply-court-enforcement", APPLICATION);
    }

    /** Left in place before a witness, today. */
    private void served(DocumentKind kind) {
        UUID document = documents().stream().filter(each -> each.kind() == kind).findFirst().orElseThrow().id();
        MatterNumber service = play.as(INSPECTOR_1, () -> house.getBean(Service.class).underWay(document).orElseThrow());
        step(service, "serve-document", Map.of("method", "left-in-place"));
        step(service, "record-receipt", Map.of("result", "delivered", "servedOn", play.today().toString(), "witness", "李某"));
    }

    private void step(MatterNumber service, String task, Map<String, Object> values) {
        play.as(INSPECTOR_2, () -> {
            var processes = house.getBean(Processes.class);
            processes.claimAndComplete(processes.tasksOf(service).stream().filter(each -> each.key().equals(task)).findFirst().orElseThrow().id(), values);
            return null;
        });
    }

    private List<DocumentKind> kinds() {
        return documents().stream().map(Documents.IssuedDocument::kind).toList();
    }

    private List<Documents.IssuedDocument> documents() {
        return play.as(INSPECTOR_1, () -> house.getBean(Documents.class).of(play.number));
    }

    private RunningClock clock() {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).of(play.number)).stream().filter(each -> each.kind().equals("court-application"))
                .findFirst().orElseThrow();
    }
}
