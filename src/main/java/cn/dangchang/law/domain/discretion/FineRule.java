package cn.dangchang.law.domain.discretion;

import static cn.dangchang.law.DiscretionGround.ABOVE_STEP_WITHOUT_GROUND;
import static cn.dangchang.law.DiscretionGround.AMOUNT_OUTSIDE_RANGE;
import static cn.dangchang.law.DiscretionGround.BELOW_STEP_WITHOUT_APPROVAL;
import static cn.dangchang.law.DiscretionGround.BELOW_STEP_WITHOUT_GROUND;
import static cn.dangchang.law.DiscretionGround.NO_FINE_PROVIDED;
import static cn.dangchang.law.DiscretionGround.NO_SUCH_CIRCUMSTANCE;
import static cn.dangchang.law.DiscretionGround.NO_SUCH_STEP;
import static cn.dangchang.law.DiscretionGround.REASON_MISSING;

import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.law.Weighing.Place;
import cn.dangchang.law.Weighing.Proposal;
import cn.dangchang.law.Weighing.Weighed;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Set;

/**
 * A fine lies in the law's range. Below the step that fits the facts it needs a legal mitigating circumstance and somebody's approval, above
 * it an aggravating one.
 *
 * @param mitigating codes that lighten; @param aggravating codes that make heavier
 */
record FineRule(Set<String> mitigating, Set<String> aggravating) {
    /** @param range in yuan. @throws cn.dangchang.shared.Refusal a ground of {@link cn.dangchang.law.DiscretionGround} */
    Weighed weigh(Proposal proposal, Range range) {
        REASON_MISSING.refuseAtIf(blank(proposal.reason()), "reason");
        proposal.circumstances().forEach(code ->
                NO_SUCH_CIRCUMSTANCE.refuseAtIf(!mitigating.contains(code) && !aggravating.contains(code), "circumstances", code));
        var amount = proposal.amount();
        NO_FINE_PROVIDED.refuseAtIf(amount != null && !range.fines(), "amount");
        AMOUNT_OUTSIDE_RANGE.refuseAtIf(amount == null ? range.fines() && range.must() : !range.holds(amount), "amount", plain(range.lowest()),
                plain(range.highest()));
        var place = amount == null || range.steps().isEmpty() ? Place.WITHIN : place(amount, step(proposal, range), range);
        if (place == Place.BELOW) {
            BELOW_STEP_WITHOUT_GROUND.refuseAtIf(Collections.disjoint(mitigating, proposal.circumstances()), "circumstances");
            BELOW_STEP_WITHOUT_APPROVAL.refuseAtIf(blank(proposal.approvedBy()), "approvedBy");
        }
        ABOVE_STEP_WITHOUT_GROUND.refuseAtIf(place == Place.ABOVE && Collections.disjoint(aggravating, proposal.circumstances()), "circumstances");
        return new Weighed(proposal.act(), proposal.provision(), range, proposal.step(), amount, place);
    }

    private static Step step(Proposal proposal, Range range) {
        return range.steps().stream().filter(each -> each.id().equals(proposal.step())).findFirst().orElseThrow(() -> NO_SUCH_STEP.refusalAt("step"));
    }

    /** Where two steps meet, the amount belongs to the higher one. */
    private static Place place(BigDecimal amount, Step step, Range range) {
        if (amount.compareTo(step.lowest()) < 0) {
            return Place.BELOW;
        }
        int over = amount.compareTo(step.highest());
        return over < 0 || over == 0 && amount.compareTo(range.highest()) == 0 ? Place.WITHIN : Place.ABOVE;
    }

    private static String plain(BigDecimal yuan) {
        return yuan == null ? "" : yuan.stripTrailingZeros().toPlainString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
