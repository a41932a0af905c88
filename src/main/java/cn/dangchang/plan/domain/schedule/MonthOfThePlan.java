package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The annual plan says in which months a site is visited. */
@Component
class MonthOfThePlan implements CautionRule {
    @Override
    public Optional<Warning> warning(Booking booking, Surroundings around) {
        return booking.months().isEmpty() || booking.months().contains(booking.day().getMonthValue()) ? Optional.empty()
                : Optional.of(new Warning("plan.warning.month-of-plan", List.of(booking.name(), booking.months().stream().map(String::valueOf)
                        .collect(Collectors.joining("、")), booking.day().getMonthValue(), booking.day().getDayOfMonth())));
    }
}
