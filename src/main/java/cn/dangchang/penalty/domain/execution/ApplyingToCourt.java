package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.COURT_APPLICATION_INCOMPLETE;
import static cn.dangchang.penalty.PenaltyGround.COURT_APPLICATION_SIGNED_BY_THE_HEAD;
import static cn.dangchang.penalty.PenaltyGround.COURT_RULING_INCOMPLETE;
import static cn.dangchang.penalty.PenaltyGround.REMEDY_RUNNING;

import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 申请人民法院强制执行: proposed, reviewed, signed by the agency's head, each time inside the window (行政强制法 53–55). */
@Service
@Transactional
public class ApplyingToCourt {
    private final ExecutionDesk desk;
    private final ExecutionTerms terms;
    private final ExecutionClocks clocks;
    private final ExecutionPapers papers;

    ApplyingToCourt(ExecutionDesk desk, ExecutionTerms terms, ExecutionClocks clocks, ExecutionPapers papers) {
        this.desk = desk;
        this.terms = terms;
        this.clocks = clocks;
        this.papers = papers;
    }

    /**
     * @param attachments what is handed in with it, a line each; @param contact name and telephone
     * @throws cn.dangchang.shared.Refusal COURT_BEFORE_REMEDY_ENDED, NOTICE_TERM_RUNNING, COURT_WINDOW_PASSED, REMEDY_RUNNING, ENFORCEMENT_NOTICE_NOT_SERVED
     */
    public void apply(UUID fine, String attachments, String contact) {
        var found = desk.mine(fine);
        requireInside(found);
        COURT_APPLICATION_INCOMPLETE.refuseAtIf(!CollectingFine.filled(attachments), "attachments");
        COURT_APPLICATION_INCOMPLETE.refuseAtIf(!CollectingFine.filled(contact), "contact");
        found.propose(StepKind.COURT, desk.actor(), desk.today()).because(attachments, contact).of(found.open(), null);
        desk.note(found, StepKind.COURT, "proposed", Map.of("yuan", found.open().toPlainString()));
    }

    public void review(UUID fine, boolean passed, String opinion) {
        if (passed) {
            requireInside(desk.seen(fine));
        }
        desk.review(fine, StepKind.COURT, passed, opinion);
    }

    /** The head signs; the application is issued with that day's date. @throws cn.dangchang.shared.Refusal COURT_APPLICATION_SIGNED_BY_THE_HEAD */
    public void sign(UUID fine, boolean agreed, String opinion) {
        var found = desk.seen(fine);
        COURT_APPLICATION_SIGNED_BY_THE_HEAD.refuseIf(!desk.acts(Role.HEAD));
        if (agreed) {
            requireInside(found);
        }
        var step = desk.decide(found, StepKind.COURT, agreed, opinion);
        if (agreed) {
            step.of(found.open(), null);
            papers.court(found, step, desk.actor());
            clocks.appliedToCourt(found);
            desk.flush();
            desk.note(found, StepKind.COURT, "issued", Map.of("number", step.documentNumber(), "yuan", step.yuan().toPlainString()));
        }
    }

    /** What the court said about the application, with its paper. */
    public void ruled(UUID fine, boolean granted, LocalDate on, String paper) {
        var found = desk.mine(fine);
        COURT_RULING_INCOMPLETE.refuseAtIf(on == null || on.isAfter(desk.today()) || on.isBefore(found.servedOn()), "ruledOn");
        COURT_RULING_INCOMPLETE.refuseAtIf(!CollectingFine.filled(paper), "paper");
        desk.step(found, StepKind.COURT).served(on);
        desk.note(found, StepKind.COURT, granted ? "granted" : "refused", Map.of("on", on.toString(), "paper", paper));
    }

    private void requireInside(Obligation fine) {
        fine.requireExecutable();
        REMEDY_RUNNING.refuseIf(fine.challenged());
        terms.window(fine).requireOpen(desk.today());
    }
}
