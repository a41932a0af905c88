package cn.dangchang.penalty.domain.execution;

import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_AFTER_SURCHARGE;
import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_DAYS_OUT_OF_ORDER;
import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_NEEDS_A_REASON;
import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_PENDING;
import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_SUM_DIFFERS;
import static cn.dangchang.penalty.PenaltyGround.DEFERRAL_WITHOUT_PLAN;
import static cn.dangchang.penalty.PenaltyGround.STEP_NOT_OPEN;

import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.Fines.Deferred;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 暂缓、分期缴纳: asked for by the party in real hardship, proposed, reviewed and approved by three people (行政处罚法 66). */
@Service
@Transactional
public class Deferring {
    private final ExecutionDesk desk;
    private final FineProcess process;
    private final DeferralPapers papers;
    private final DueDay dueDay;

    Deferring(ExecutionDesk desk, FineProcess process, DeferralPapers papers, DueDay dueDay) {
        this.desk = desk;
        this.process = process;
        this.papers = papers;
        this.dueDay = dueDay;
    }

    /**
     * @param hardship why the party cannot pay in time, in its own application
     * @throws cn.dangchang.shared.Refusal DEFERRAL_NEEDS_A_REASON, DEFERRAL_WITHOUT_PLAN, DEFERRAL_DAYS_OUT_OF_ORDER, DEFERRAL_SUM_DIFFERS,
     *     DEFERRAL_PENDING, DEFERRAL_AFTER_SURCHARGE
     */
    public void request(UUID fine, String hardship, List<Deferred> plan) {
        var found = desk.mine(fine);
        found.requireExecutable();
        requireNoSurcharge(found);
        DEFERRAL_PENDING.refuseIf(found.current(StepKind.DEFERRAL).filter(each -> !each.issued()).isPresent());
        DEFERRAL_NEEDS_A_REASON.refuseAtIf(!CollectingFine.filled(hardship), "hardship");
        requireSound(found, plan);
        found.propose(StepKind.DEFERRAL, desk.actor(), desk.today()).because(hardship.strip(), null).of(found.openFine(), plan.get(plan.size() - 1).due()).in(plan);
        desk.flush();
        desk.note(found, StepKind.DEFERRAL, "proposed", Map.of("parts", plan.size()));
        process.tell(found, FineExecutionWords.DEFERRAL_REQUESTED);
    }

    public void review(UUID fine, boolean passed, String opinion) {
        desk.review(fine, StepKind.DEFERRAL, passed, opinion);
    }

    /** With 延期（分期）缴纳罚款审批表, which holds the three opinions. */
    public void approve(UUID fine, boolean agreed, String opinion) {
        var found = desk.seen(fine);
        var step = desk.decide(found, StepKind.DEFERRAL, agreed, opinion);
        if (agreed) {
            found.requireExecutable();
            requireNoSurcharge(found);
            requireSum(found, step.parts().stream().map(Instalment::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
            papers.sheet(found, step);
        }
    }

    /** One grant for each instalment, given to service. */
    public void issue(UUID fine) {
        var found = desk.mine(fine);
        var step = desk.step(found, StepKind.DEFERRAL);
        STEP_NOT_OPEN.refuseIf(!step.approved() || step.issued());
        papers.grants(found, step);
        desk.flush();
        desk.note(found, StepKind.DEFERRAL, "issued", Map.of("parts", step.parts().size()));
    }

    /** The last day to pay is the granted one, and what was begun about the old one is over; what the model does after the grant. */
    public void granted(UUID fine) {
        dueDay.follow(desk.seen(fine), "deferral-granted");
    }

    private void requireSound(Obligation fine, List<Deferred> plan) {
        DEFERRAL_WITHOUT_PLAN.refuseAtIf(plan.isEmpty() || plan.stream().anyMatch(each -> each.due() == null || each.yuan() == null || each.yuan().signum() <= 0), "plan");
        var before = fine.dueOn().isAfter(desk.today()) ? fine.dueOn() : desk.today();
        for (var each : plan) {
            DEFERRAL_DAYS_OUT_OF_ORDER.refuseAtIf(!each.due().isAfter(plan.size() > 1 && each == plan.get(0) ? desk.today() : before), "plan");
            before = each.due();
        }
        DEFERRAL_DAYS_OUT_OF_ORDER.refuseAtIf(!plan.get(plan.size() - 1).due().isAfter(later(fine.dueOn(), desk.today())), "plan");
        requireSum(fine, plan.stream().map(Deferred::yuan).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static void requireSum(Obligation fine, BigDecimal sum) {
        DEFERRAL_SUM_DIFFERS.refuseAtIf(sum.compareTo(fine.openFine()) != 0, "plan", fine.openFine().stripTrailingZeros().toPlainString());
    }

    private static void requireNoSurcharge(Obligation fine) {
        DEFERRAL_AFTER_SURCHARGE.refuseIf(fine.surchargeDecided().signum() > 0);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
