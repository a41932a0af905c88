package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.NOT_REMINDED;
import static cn.dangchang.penalty.PenaltyGround.NO_SURCHARGE_DUE;
import static cn.dangchang.penalty.PenaltyGround.PAY_UNTIL_IN_THE_PAST;
import static cn.dangchang.penalty.PenaltyGround.STATEMENT_TERM_RUNNING;
import static cn.dangchang.penalty.PenaltyGround.STATEMENT_WITHOUT_ANSWER;
import static cn.dangchang.penalty.PenaltyGround.STEP_NOT_OPEN;
import static cn.dangchang.penalty.PenaltyGround.SURCHARGE_NOT_SERVED;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催告、加处罚款、强制执行前催告: what the agency itself does when a fine is not paid in time (行政强制法 35, 36, 45, 54; 行政处罚法 72). */
@Service
@Transactional
public class CollectingFine {
    private final ExecutionDesk desk;
    private final ExecutionTerms terms;
    private final ExecutionPapers papers;

    CollectingFine(ExecutionDesk desk, ExecutionTerms terms, ExecutionPapers papers) {
        this.desk = desk;
        this.terms = terms;
        this.papers = papers;
    }

    /** 催告: issued and given to service. @throws cn.dangchang.shared.Refusal REMINDER_BEFORE_DUE, PAY_UNTIL_IN_THE_PAST, EXECUTION_SUSPENDED */
    public void remind(UUID fine, LocalDate payUntil) {
        var found = mine(fine);
        found.requireLate(desk.today());
        requireAhead(payUntil);
        var step = found.propose(StepKind.REMINDER, desk.actor(), desk.today()).of(found.open(), payUntil).approvedAsProposed();
        papers.reminder(found, step);
        issued(found, step);
    }

    /**
     * 提出加处罚款, with what the party stated about the reminder and how that was answered.
     *
     * @throws cn.dangchang.shared.Refusal NOT_REMINDED, STATEMENT_TERM_RUNNING, STATEMENT_WITHOUT_ANSWER, NO_SURCHARGE_DUE
     */
    public void proposeSurcharge(UUID fine, String statement, String answer) {
        var found = mine(fine);
        var served = found.current(StepKind.REMINDER).map(ExecutionStep::servedOn).orElseThrow(NOT_REMINDED::refusal);
        var ends = terms.statementEnds(found, served);
        STATEMENT_TERM_RUNNING.refuseIf(!desk.today().isAfter(ends), ends);
        STATEMENT_WITHOUT_ANSWER.refuseAtIf(filled(statement) && !filled(answer), "answer");
        var late = found.surcharge(desk.today());
        NO_SURCHARGE_DUE.refuseIf(late.yuan().signum() == 0);
        found.propose(StepKind.SURCHARGE, desk.actor(), desk.today()).because(statement, answer).of(late.yuan(), desk.today());
        desk.note(found, StepKind.SURCHARGE, "proposed", Map.of("yuan", late.yuan().toPlainString()));
    }

    public void reviewSurcharge(UUID fine, boolean passed, String opinion) {
        desk.review(fine, StepKind.SURCHARGE, passed, opinion);
    }

    public void approveSurcharge(UUID fine, boolean agreed, String opinion) {
        desk.decide(executable(desk.seen(fine)), StepKind.SURCHARGE, agreed, opinion);
    }

    /** The decision is issued with what was approved, or less where a payment has become known since, and given to service. */
    public void issueSurcharge(UUID fine, LocalDate payUntil) {
        var found = mine(fine);
        requireAhead(payUntil);
        var step = desk.step(found, StepKind.SURCHARGE);
        STEP_NOT_OPEN.refuseIf(!step.approved() || step.issued());
        var today = found.surcharge(step.until());
        NO_SURCHARGE_DUE.refuseIf(today.yuan().signum() == 0);
        step.of(step.yuan().min(today.yuan()), step.until());
        papers.surcharge(found, step, payUntil);
        issued(found, step);
    }

    /** 强制执行事先催告 of fine and surcharge. @throws cn.dangchang.shared.Refusal SURCHARGE_NOT_SERVED */
    public void notifyEnforcement(UUID fine) {
        var found = mine(fine);
        SURCHARGE_NOT_SERVED.refuseIf(found.current(StepKind.SURCHARGE).map(ExecutionStep::servedOn).isEmpty());
        var step = found.propose(StepKind.NOTICE, desk.actor(), desk.today()).of(found.open(), null).approvedAsProposed();
        papers.notice(found, step);
        issued(found, step);
    }

    private void issued(Obligation fine, ExecutionStep step) {
        desk.flush();
        desk.note(fine, step.kind(), "issued", Map.of("number", step.documentNumber(), "yuan", step.yuan().toPlainString()));
    }

    private Obligation mine(UUID fine) {
        return executable(desk.mine(fine));
    }

    private static Obligation executable(Obligation fine) {
        fine.requireExecutable();
        return fine;
    }

    private void requireAhead(LocalDate payUntil) {
        PAY_UNTIL_IN_THE_PAST.refuseAtIf(payUntil == null || !payUntil.isAfter(desk.today()), "payUntil");
    }

    static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
