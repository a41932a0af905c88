package cn.dangchang.plan.domain.annual;

import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A version on its way: submitted, reviewed by the leader, approved by the government, filed, in force. */
@Service
@Transactional
public class PlanApproving {
    private final AnnualDesk desk;
    private final AnnualClocks clocks;
    private final AdjustmentSheet sheet;

    PlanApproving(AnnualDesk desk, AnnualClocks clocks, AdjustmentSheet sheet) {
        this.desk = desk;
        this.clocks = clocks;
        this.sheet = sheet;
    }

    /** @param words what the planner says of the version to those who read it, may be blank. */
    public void submit(MatterNumber number, String words) {
        var plan = desk.open(number);
        plan.drafted().submit(words, desk.person(), desk.now());
        desk.note(plan, "plan-submitted", Map.of("version", plan.in(State.REVIEWING).no(), "visits", plan.in(State.REVIEWING).visits()));
    }

    /** A returned change is given up; what is in force stays. */
    public void withdraw(MatterNumber number) {
        var plan = desk.open(number);
        var version = plan.drafted();
        version.withdraw();
        clocks.reapproved(plan, "change-withdrawn");
        desk.note(plan, "plan-change-withdrawn", Map.of("version", version.no()));
    }

    public void review(MatterNumber number, boolean approved, String opinion) {
        var plan = desk.own(number);
        var version = plan.in(State.REVIEWING);
        version.review(new PlanReview(approved, opinion, desk.person().value(), desk.now()));
        desk.note(plan, approved ? "plan-reviewed" : "plan-returned", Map.of("version", version.no()));
    }

    public void approvedByGovernment(MatterNumber number, String government, String documentNumber, LocalDate on) {
        var plan = desk.open(number);
        var version = plan.in(State.APPROVING);
        version.approve(new PlanApproval(government, documentNumber, on, desk.person().value()),
                LocalDate.of(plan.year() - 1, 1, 1), desk.today());
        clocks.reapproved(plan, "government-approved");
        desk.note(plan, "government-approval-recorded", Map.of("version", version.no(), "approvedOn", on));
    }

    public void returnedByGovernment(MatterNumber number, String words) {
        var plan = desk.open(number);
        var version = plan.in(State.APPROVING);
        version.returnFromGovernment(new PlanReview(false, words, desk.person().value(), desk.now()));
        desk.note(plan, "plan-returned-by-government", Map.of("version", version.no()));
    }

    public void file(MatterNumber number, String with, LocalDate on, String filingNumber) {
        var plan = desk.open(number);
        var version = plan.in(State.FILING);
        version.file(new PlanFiling(with, on, filingNumber), desk.today());
        effective(plan, version);
        desk.note(plan, "plan-filed", Map.of("version", version.no(), "filedOn", on));
    }

    /** A minor change is in force with its note in the file, and its paper drawn. */
    public void noteChange(MatterNumber number, String note, String with, LocalDate on, String filingNumber) {
        var plan = desk.open(number);
        var version = plan.in(State.NOTING);
        version.note(note, new PlanFiling(with, on, filingNumber), desk.today());
        var paper = sheet.issue(plan, version);
        effective(plan, version);
        desk.note(plan, "plan-change-noted", Map.of("version", version.no(), "filedOn", on, "document", paper.toString()));
    }

    private void effective(PlanFile plan, PlanVersion version) {
        plan.takesEffect(version, desk.today());
        clocks.year(plan, desk.today());
    }
}
