package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.domain.execution.HaltGround;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the decision that was served to the court, with the real engine. */
@DangchangTest
class FineExecutionProcessTests {
    @Autowired
    private ApplicationContext house;

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aLateFineIsRemindedSurchargedNoticedAndTakenToTheCourt() {
        var play = new ExecutionPlay(house, 3000);
        assertThat(play.tasks()).isEmpty();
        play.late();
        assertThat(play.tasks()).containsExactly("remind-payment");
        play.reminded();
        assertThat(play.tasks()).isEmpty();
        play.itBecomes(clock(play, "fine-statement").due().plusDays(1));
        assertThat(play.tasks()).containsExactly("propose-surcharge");
        play.surcharged();
        var surcharge = play.last("surcharge");
        assertThat(surcharge.yuan()).isEqualByComparingTo(play.penalty.fine().surcharge());
        assertThat(play.penalty.fine().open()).isEqualByComparingTo(surcharge.yuan().add(BigDecimal.valueOf(3000)));
        play.noticed();
        assertThat(play.tasks()).isEmpty();
        play.itBecomes(clock(play, "enforcement-notice").due().plusDays(1));
        assertThat(play.tasks()).as("the remedy terms still run").isEmpty();
        play.itBecomes(clock(play, "fine-remedy").due().plusDays(1));
        assertThat(play.tasks()).containsExactly("apply-court-execution");
        play.applied();
        play.signed();
        assertThat(documents(play)).contains(DocumentKind.PAYMENT_REMINDER, DocumentKind.SURCHARGE_DECISION, DocumentKind.ENFORCEMENT_NOTICE,
                DocumentKind.COURT_APPLICATION);
        play.penalty.complete(INSPECTOR_1, "record-court-ruling", Map.of("ruling", "granted", "ruledOn", play.penalty.today().toString(), "paper", "（2026）行审1号"));
        assertThat(running(play)).isFalse();
        play.penalty.paid(play.penalty.fine().open().intValueExact(), Way.BANK);
        assertThat(play.penalty.fine().settled()).isTrue();
    }

    @Test
    void aFineThatIsPaidNeedsNothingMoreWhereverTheExecutionStands() {
        var inTime = new ExecutionPlay(house, 1000);
        inTime.penalty.paid(1000, Way.BANK);
        assertThat(running(inTime)).isFalse();
        var late = new ExecutionPlay(house, 1000).late();
        late.penalty.paid(1000, Way.BANK);
        assertThat(running(late)).isFalse();
        assertThat(late.penalty.openTasks()).containsExactly("collect-fine");
    }

    @Test
    void nobodyAsksTheCourtBeforeTheFirstOrAfterTheLastPossibleDay() {
        var play = noticed();
        var first = clock(play, "fine-remedy").due().plusDays(1);
        play.itBecomes(first);
        var last = clock(play, "court-window").due();
        play.itBecomes(last);
        play.applied();
        play.penalty.complete(GROUP_LEADER, "review-court-execution", Map.of("decision", "approve"));
        play.itBecomes(last.plusDays(1));
        refusedFor(PenaltyGround.COURT_WINDOW_PASSED,
                () -> play.penalty.complete(ExecutionPlay.HEAD, "sign-court-execution", Map.of("decision", "approve")));
        play.itBecomes(last);
        play.penalty.complete(ExecutionPlay.HEAD, "sign-court-execution", Map.of("decision", "approve"));
        assertThat(play.last("court").documentNumber()).contains("应急强执");
    }

    @Test
    void theHeadSignsAndNobodyAgreesToOwnProposals() {
        var play = noticed();
        play.itBecomes(clock(play, "fine-remedy").due().plusDays(1));
        play.applied();
        play.penalty.complete(GROUP_LEADER, "review-court-execution", Map.of("decision", "approve"));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                () -> play.penalty.complete(LEADER, "sign-court-execution", Map.of("decision", "approve"))).isInstanceOf(cn.dangchang.shared.Refusal.class);
        assertThat(play.tasks()).containsExactly("sign-court-execution");
    }

    @Test
    void litigationKeepsTheCourtApplicationBack() {
        var play = noticed();
        var fine = play.penalty.fine().id();
        play.penalty.as(INSPECTOR_1, () -> play.penalty.fines().remedyBegun(play.penalty.number, fine, Remedy.RECONSIDERATION, play.penalty.today(), "受理"));
        assertThat(clocks(play, "fine-remedy")).extracting(RunningClock::state).contains(RunningClock.State.PAUSED);
        play.itBecomes(play.penalty.today().plusDays(120));
        assertThat(play.tasks()).isEmpty();
        play.penalty.as(INSPECTOR_1, () -> play.penalty.fines().remedyEnded(play.penalty.number, fine, play.penalty.today(), "维持", null));
        assertThat(clock(play, "fine-remedy").due()).isAfterOrEqualTo(play.penalty.today().plusDays(15));
        play.itBecomes(clock(play, "fine-remedy").due().plusDays(1));
        assertThat(play.tasks()).containsExactly("apply-court-execution");
    }

    @Test
    void nothingIsDecidedBeforeThePartyCouldStateItsCaseOrWithoutAnAnswer() {
        var play = new ExecutionPlay(house, 3000).late().reminded();
        var fine = play.penalty.fine().id();
        var collecting = house.getBean(cn.dangchang.penalty.domain.execution.CollectingFine.class);
        refusedFor(PenaltyGround.STATEMENT_TERM_RUNNING, () -> play.penalty.as(INSPECTOR_1, () -> collecting.proposeSurcharge(fine, null, null)));
        play.itBecomes(clock(play, "fine-statement").due().plusDays(1));
        refusedFor(PenaltyGround.STATEMENT_WITHOUT_ANSWER, () -> play.penalty.complete(INSPECTOR_1, "propose-surcharge", Map.of("statement", "困难")));
        refusedFor(PenaltyGround.SURCHARGE_NOT_SERVED, () -> play.penalty.as(INSPECTOR_1, () -> collecting.notifyEnforcement(fine)));
    }

    @Test
    void aReminderComesOnlyAfterTheDueDay() {
        var play = new ExecutionPlay(house, 3000);
        var fine = play.penalty.fine().id();
        var collecting = house.getBean(cn.dangchang.penalty.domain.execution.CollectingFine.class);
        refusedFor(PenaltyGround.REMINDER_BEFORE_DUE,
                () -> play.penalty.as(INSPECTOR_1, () -> collecting.remind(fine, play.penalty.today().plusDays(20))));
        play.late();
        refusedFor(PenaltyGround.PAY_UNTIL_IN_THE_PAST,
                () -> play.penalty.complete(INSPECTOR_1, "remind-payment", Map.of("payUntil", play.penalty.today().toString())));
    }

    @Test
    void theExecutionStandsStillWithAReasonAndAPaperAndGoesOnAgain() {
        var play = new ExecutionPlay(house, 3000).late();
        play.halted(HaltGround.UNABLE_FOR_NOW);
        assertThat(play.penalty.fine().execution().suspendedOn()).isNotNull();
        refusedFor(PenaltyGround.EXECUTION_SUSPENDED, play::reminded);
        refusedFor(PenaltyGround.SUSPENDED_FOR_LESS_THAN_THREE_YEARS, () -> play.halted(HaltGround.THREE_YEARS));
        play.resumed();
        play.reminded();
        assertThat(play.last("reminder").servedOn()).isNotNull();
    }

    @Test
    void anExecutionThatEndsByLawLeavesNothingToCollect() {
        var play = new ExecutionPlay(house, 3000).late();
        play.halted(HaltGround.UNIT_GONE);
        assertThat(play.penalty.fine().settled()).isTrue();
        assertThat(running(play)).isFalse();
        play.penalty.complete(INSPECTOR_1, "collect-fine", Map.of());
        assertThat(play.penalty.openTasks()).containsExactly("apply-summary-closing");
    }

    @Test
    void anOverdueFineStandsInTheOfficersWorklistWithItsDay() {
        var play = new ExecutionPlay(house, 3000).late();
        var due = play.penalty.fine().due();
        var open = play.penalty.as(INSPECTOR_1, () -> house.getBean(Processes.class).tasksOf(play.penalty.number)).stream()
                .filter(each -> each.key().equals("remind-payment")).findFirst().orElseThrow();
        assertThat(LocalDate.ofInstant(open.due().minusMillis(1), OfficeClock.ZONE)).isEqualTo(due);
        assertThat(open.subject()).isEqualTo(play.penalty.fine().id().toString());
        assertThat(house.getBean(org.springframework.jdbc.core.simple.JdbcClient.class).sql("select count(*) from worklist.task where id = ?").param(open.id())
                .query(Integer.class).single()).isEqualTo(1);
    }

    private ExecutionPlay noticed() {
        var play = new ExecutionPlay(house, 3000).late().reminded();
        play.itBecomes(clock(play, "fine-statement").due().plusDays(1));
        play.surcharged().noticed();
        return play;
    }

    private RunningClock clock(ExecutionPlay play, String kind) {
        return clocks(play, kind).stream().filter(each -> each.state() == RunningClock.State.RUNNING).findFirst().orElseThrow();
    }

    private List<RunningClock> clocks(ExecutionPlay play, String kind) {
        return play.penalty.as(INSPECTOR_1, () -> house.getBean(Clocks.class).of(play.penalty.number)).stream().filter(each -> each.kind().equals(kind)).toList();
    }

    private List<DocumentKind> documents(ExecutionPlay play) {
        return play.penalty.as(INSPECTOR_1, () -> house.getBean(Documents.class).of(play.penalty.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }

    private boolean running(ExecutionPlay play) {
        var instance = play.penalty.fine().execution().process();
        return play.penalty.as(INSPECTOR_1, () -> house.getBean(Processes.class).isRunning(instance));
    }
}
