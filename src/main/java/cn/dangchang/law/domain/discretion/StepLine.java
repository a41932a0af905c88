package cn.dangchang.law.domain.discretion;

import static cn.dangchang.law.DiscretionGround.RANGE_HAS_NO_STEPS;
import static cn.dangchang.law.DiscretionGround.STEPS_LEAVE_A_GAP;
import static cn.dangchang.law.DiscretionGround.STEPS_OVERLAP;
import static cn.dangchang.law.DiscretionGround.STEP_INCOMPLETE;
import static cn.dangchang.law.DiscretionGround.STEP_OUTSIDE_RANGE;

import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import java.util.List;

/** Steps fill their range from one end to the other: nothing outside, nothing twice, no gap. */
final class StepLine {
    private StepLine() {}

    /** @throws cn.dangchang.shared.Refusal a ground of {@link cn.dangchang.law.DiscretionGround}, at {@code lowest-n} or {@code highest-n} */
    static void check(Range range, List<Step> steps) {
        RANGE_HAS_NO_STEPS.refuseIf(!EqualSteps.divisible(range));
        STEP_INCOMPLETE.refuseAtIf(steps.isEmpty(), "name-0", 1);
        var reached = range.lowest();
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            STEP_INCOMPLETE.refuseAtIf(incomplete(step), "name-" + at, at + 1);
            STEP_OUTSIDE_RANGE.refuseAtIf(step.lowest().compareTo(range.lowest()) < 0, "lowest-" + at, at + 1);
            STEP_OUTSIDE_RANGE.refuseAtIf(step.highest().compareTo(range.highest()) > 0, "highest-" + at, at + 1);
            STEPS_OVERLAP.refuseAtIf(step.lowest().compareTo(reached) < 0, "lowest-" + at, at + 1);
            STEPS_LEAVE_A_GAP.refuseAtIf(step.lowest().compareTo(reached) > 0, "lowest-" + at, at + 1);
            STEP_INCOMPLETE.refuseAtIf(step.highest().compareTo(step.lowest()) <= 0, "highest-" + at, at + 1);
            reached = step.highest();
        }
        STEPS_LEAVE_A_GAP.refuseAtIf(reached.compareTo(range.highest()) < 0, "highest-" + (steps.size() - 1), steps.size());
    }

    private static boolean incomplete(Step step) {
        return blank(step.name()) || blank(step.condition()) || step.lowest() == null || step.highest() == null;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
