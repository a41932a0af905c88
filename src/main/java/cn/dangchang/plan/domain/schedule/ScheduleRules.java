package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.ScheduleGround;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Asks every rule. */
@Component
class ScheduleRules {
    /** More would not be read. */
    private static final int SHOWN = 10;

    private final List<HardRule> hard;
    private final List<CautionRule> cautions;

    ScheduleRules(List<HardRule> hard, List<CautionRule> cautions) {
        this.hard = hard;
        this.cautions = cautions;
    }

    /** @return the warnings. @throws Refusal where a visit breaks a hard rule. */
    List<Warning> judge(Booking booking, Surroundings around) {
        hard.forEach(rule -> rule.require(booking, around));
        return warnings(booking, around);
    }

    List<Warning> warnings(Booking booking, Surroundings around) {
        return cautions.stream().map(rule -> rule.warning(booking, around)).flatMap(Optional::stream).toList();
    }

    static void requireReason(Collection<Warning> warnings, String reason) {
        if (!warnings.isEmpty() && reason == null) {
            throw new Refusal(ScheduleGround.WARNING_NEEDS_REASON,
                    warnings.stream().distinct().limit(SHOWN).map(each -> new Objection("reason", each.key(), each.arguments(), null)).toList());
        }
    }
}
