package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.documents.DocumentKind.ENFORCEMENT_NOTICE;
import static cn.dangchang.documents.DocumentKind.PAYMENT_REMINDER;
import static cn.dangchang.documents.DocumentKind.SURCHARGE_DECISION;
import static cn.dangchang.penalty.PenaltyGround.APPLICATION_MISSING;
import static cn.dangchang.penalty.PenaltyGround.DECISION_NEEDS_A_REASON;
import static cn.dangchang.penalty.PenaltyGround.FINE_ALREADY_PAID;
import static cn.dangchang.penalty.PenaltyGround.FINE_NOT_OVERDUE;
import static cn.dangchang.penalty.PenaltyGround.NOTICE_NOT_SERVED;
import static cn.dangchang.penalty.PenaltyGround.NOTICE_TERM_RUNS;
import static cn.dangchang.penalty.PenaltyGround.NO_SUCH_FINE;
import static cn.dangchang.penalty.PenaltyGround.NO_SURCHARGE;
import static cn.dangchang.penalty.PenaltyGround.REMEDY_RUNNING;
import static cn.dangchang.penalty.PenaltyGround.REMINDER_NOT_SERVED;
import static cn.dangchang.penalty.PenaltyGround.STATEMENT_TERM_RUNS;
import static cn.dangchang.penalty.PenaltyGround.STATEMENT_WITHOUT_ANSWER;

import cn.dangchang.shared.MatterNumber;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催告、加处罚款、申请强制执行 (行政处罚法 72; 行政强制法 35, 36, 45, 53–55): one step after the other, each asked again when it is taken. */
@Service
@Transactional
public class EnforcingFine {
    private final Obligations obligations;
    private final Enforcements enforcements;
    private final FinePapers papers;
    private final Watch watch;
    private final FineDesk desk;

    EnforcingFine(Obligations obligations, Enforcements enforcements, FinePapers papers, Watch watch, FineDesk desk) {
        this.obligations = obligations;
        this.enforcements = enforcements;
        this.papers = papers;
        this.watch = watch;
        this.desk = desk;
    }

    /** The terms and their clocks. */
    @Component
    record Watch(ExecutionTerms terms, OverdueFines clocks) {}

    /** @throws cn.dangchang.shared.Refusal FINE_NOT_OVERDUE, FINE_ALREADY_PAID */
    public void remind(MatterNumber matter, String process) {
        desk.requireOfficerSide(matter);
        var step = open(matter, process);
        FINE_NOT_OVERDUE.refuseIf(!step.fine().due().isBefore(desk.today()), step.fine().due());
        papers.demand(step.fine(), step.enforcement(), PAYMENT_REMINDER, ExecutionTerms.STATEMENT);
        papers.serve(step.fine(), step.enforcement(), PAYMENT_REMINDER);
    }

    /**
     * @param imposed whether the surcharge as it stands today is imposed
     * @throws cn.dangchang.shared.Refusal REMINDER_NOT_SERVED, STATEMENT_TERM_RUNS, STATEMENT_WITHOUT_ANSWER, NO_SURCHARGE, DECISION_NEEDS_A_REASON
     */
    public void decideSurcharge(MatterNumber matter, String process, boolean imposed, String statement, String answer, String opinion) {
        desk.requireMaySee(matter);
        var step = open(matter, process);
        var served = step.enforcement().servedOn(PAYMENT_REMINDER).orElseThrow(REMINDER_NOT_SERVED::refusal);
        var until = watch.terms().end(ExecutionTerms.STATEMENT, matter.agency(), served);
        STATEMENT_TERM_RUNS.refuseIf(!desk.today().isAfter(until), until);
        STATEMENT_WITHOUT_ANSWER.refuseAtIf(filled(statement) && !filled(answer), "answer");
        DECISION_NEEDS_A_REASON.refuseAtIf(!imposed && !filled(opinion), "opinion");
        var yuan = step.fine().surcharge(desk.today()).yuan();
        NO_SURCHARGE.refuseAtIf(imposed && yuan.signum() == 0, "decision");
        step.enforcement().surcharge(imposed ? yuan : null, desk.today(), new Enforcement.Heard(statement, answer, opinion), desk.actor());
        if (imposed) {
            step.fine().imposeSurcharge(yuan);
            papers.demand(step.fine(), step.enforcement(), SURCHARGE_DECISION, null);
        }
        desk.note(matter, imposed ? "surcharge-imposed" : "surcharge-waived", Map.of("fine", step.fine().id().toString(), "yuan", yuan.toPlainString()));
    }

    /** Tells the party before the court is applied to; a surcharge that was imposed is served with it. */
    public void notify(MatterNumber matter, String process) {
        desk.requireOfficerSide(matter);
        var step = open(matter, process);
        papers.demand(step.fine(), step.enforcement(), ENFORCEMENT_NOTICE, ExecutionTerms.NOTICE);
        papers.serve(step.fine(), step.enforcement(), SURCHARGE_DECISION);
        papers.serve(step.fine(), step.enforcement(), ENFORCEMENT_NOTICE);
    }

    /** @throws cn.dangchang.shared.Refusal every reason for which the court could not be applied to today; APPLICATION_MISSING at what is empty */
    public void apply(MatterNumber matter, String process, String court, String materials, String contact) {
        desk.requireOfficerSide(matter);
        var step = open(matter, process);
        requireCourt(step);
        APPLICATION_MISSING.refuseAtIf(!filled(court), "court");
        APPLICATION_MISSING.refuseAtIf(!filled(materials), "materials");
        APPLICATION_MISSING.refuseAtIf(!filled(contact), "contact");
        step.enforcement().apply(new Enforcement.Application(court.strip(), materials.strip(), contact.strip()), desk.actor(), desk.today());
        desk.note(matter, "court-application-drawn", Map.of("fine", step.fine().id().toString()));
    }

    /** The head signs, or sends it back. */
    public void sign(MatterNumber matter, String process, boolean agreed, String opinion) {
        desk.requireMaySee(matter);
        var step = open(matter, process);
        DECISION_NEEDS_A_REASON.refuseAtIf(!agreed && !filled(opinion), "opinion");
        if (agreed) {
            requireCourt(step);
            step.enforcement().sign(desk.actor());
            papers.application(step.fine(), step.enforcement(), desk.actor());
            watch.clocks().endClock(step.fine(), "court-applied-to");
        } else {
            desk.note(matter, "court-application-returned", Map.of("fine", step.fine().id().toString(), "opinion", opinion));
        }
    }

    private void requireCourt(Step step) {
        REMEDY_RUNNING.refuseIf(step.fine().challenged());
        var served = step.enforcement().servedOn(ENFORCEMENT_NOTICE).orElseThrow(NOTICE_NOT_SERVED::refusal);
        var until = watch.terms().end(ExecutionTerms.NOTICE, step.fine().matter().agency(), served);
        NOTICE_TERM_RUNS.refuseIf(!desk.today().isAfter(until), until);
        watch.terms().window(step.fine()).requireOpen(desk.today());
    }

    private Step open(MatterNumber matter, String process) {
        var enforcement = enforcements.lockByProcessInstance(process).orElseThrow(NO_SUCH_FINE::refusal);
        var fine = obligations.lock(enforcement.obligation(), matter.value()).orElseThrow(NO_SUCH_FINE::refusal);
        FINE_ALREADY_PAID.refuseIf(fine.settled());
        return new Step(fine, enforcement);
    }

    private record Step(Obligation fine, Enforcement enforcement) {}

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
