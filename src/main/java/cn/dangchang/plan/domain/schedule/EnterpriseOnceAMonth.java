package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.BasisSource.Warning;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Visits to the same enterprise are to be merged rather than repeated within a month (国办发〔2024〕54号). */
@Component
class EnterpriseOnceAMonth implements CautionRule {
    @Override
    public Optional<Warning> warning(Booking booking, Surroundings around) {
        return around.others(booking).filter(each -> each.enterprise().equals(booking.enterprise()) && each.month().equals(booking.month()))
                .findFirst().map(each -> new Warning("plan.warning.enterprise-twice",
                        List.of(booking.name(), each.day().getMonthValue(), each.day().getDayOfMonth(), each.squad().name())));
    }
}
