package cn.dangchang.plan.domain.schedule;

import cn.dangchang.plan.ScheduleGround;
import org.springframework.stereotype.Component;

/** A visit lies within the days of its campaign or plan, the first and last included. */
@Component
class WithinTheDays implements HardRule {
    @Override
    public void require(Booking booking, Surroundings around) {
        var frame = around.frame();
        ScheduleGround.OUTSIDE_THE_DAYS.refuseIf(!frame.holds(booking.day()), frame.first().getMonthValue(), frame.first().getDayOfMonth(),
                frame.last().getMonthValue(), frame.last().getDayOfMonth());
    }
}
