package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import org.springframework.stereotype.Component;

/** Nobody goes with two groups on the same day. */
@Component
class OfficersOfOneGroup implements HardRule {
    @Override
    public void require(Booking booking, Surroundings around) {
        around.sameDay(booking).filter(each -> !each.team().equals(booking.team())).forEach(other ->
                booking.squad().officers().stream().filter(officer -> other.squad().officers().stream().anyMatch(each -> each.id().equals(officer.id())))
                        .findFirst().ifPresent(officer -> {
                            throw ScheduleGround.OFFICER_DOUBLE_BOOKED.refusal(officer.name(), other.squad().name(), booking.day().getMonthValue(),
                                    booking.day().getDayOfMonth());
                        }));
    }
}
