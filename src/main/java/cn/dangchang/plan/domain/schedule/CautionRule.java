package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import java.util.Optional;

/** What a schedule takes with a reason only. */
interface CautionRule {
    Optional<Warning> warning(Booking booking, Surroundings around);
}
