package cn.dangchang.plan.domain.schedule;

import cn.dangchang.calendar.Terms;
import cn.dangchang.law.RuleSettings;
import cn.dangchang.plan.domain.schedule.Surroundings.Frame;
import cn.dangchang.plan.domain.schedule.solver.Timetable.Limits;
import cn.dangchang.shared.AgencyId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The agency's limits, and its calendar. */
@Component
class HouseLimits {
    private final RuleSettings settings;
    private final Terms terms;
    private final Clock clock;

    HouseLimits(RuleSettings settings, Terms terms, Clock clock) {
        this.settings = settings;
        this.terms = terms;
        this.clock = clock;
    }

    Limits limits(AgencyId agency) {
        var today = LocalDate.now(clock);
        return new Limits(settings.of("groups-per-area-max", agency, today).number(), settings.of("visits-per-group-day", agency, today).number());
    }

    Frame frame(Schedule schedule) {
        return new Frame(schedule.first(), schedule.last(), schedule.daysOff(), day -> terms.workingDaysLeft(day.minusDays(1), day) == 1);
    }
}
