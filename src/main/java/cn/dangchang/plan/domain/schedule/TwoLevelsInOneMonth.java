package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Two levels do not visit the same enterprise in one month. */
@Component
class TwoLevelsInOneMonth implements CautionRule {
    @Override
    public Optional<Warning> warning(Booking booking, Surroundings around) {
        return around.otherLevels().stream().filter(each -> each.enterprise().equals(booking.enterprise()))
                .filter(each -> YearMonth.from(each.day()).equals(booking.month())).findFirst().map(each -> new Warning("plan.warning.two-levels",
                        List.of(booking.name(), each.agency(), each.day().getMonthValue(), each.day().getDayOfMonth())));
    }
}
