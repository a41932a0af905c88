package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import org.springframework.stereotype.Component;

/** A site is not visited twice on the same day, by whatever group or schedule. */
@Component
class SiteOnceADay implements HardRule {
    @Override
    public void require(Booking booking, Surroundings around) {
        around.sameDay(booking).filter(each -> each.site().equals(booking.site())).findFirst().ifPresent(other -> {
            throw ScheduleGround.SITE_TWICE_ON_A_DAY.refusal(booking.name(), booking.day().getMonthValue(), booking.day().getDayOfMonth(),
                    other.squad().name());
        });
    }
}
