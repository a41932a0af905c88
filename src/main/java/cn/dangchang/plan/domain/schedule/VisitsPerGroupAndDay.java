package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two enterprises a day are a group's work; more goes at the cost of quality. */
@Component
class VisitsPerGroupAndDay implements CautionRule {
    @Override
    public Optional<Warning> warning(Booking booking, Surroundings around) {
        long visits = 1 + around.sameDay(booking).filter(each -> each.team().equals(booking.team())).count();
        return visits <= around.limits().visitsPerDay() ? Optional.empty() : Optional.of(new Warning("plan.warning.group-full",
                List.of(booking.squad().name(), booking.day().getMonthValue(), booking.day().getDayOfMonth(), visits, around.limits().visitsPerDay())));
    }
}
