package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock.Stop;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.calendar.domain.TermCount.MissingYear;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Service;

/** Counts terms with the loaded calendar. */
@Service
class LegalTerms implements Terms {
    private final LoadedYears years;

    LegalTerms(LoadedYears years) {
        this.years = years;
    }

    @Override
    public Due due(LocalDate from, Term term) {
        CalendarGround.HOURS_NEED_A_TIME.refuseAtIf(term.kind() == Term.Kind.HOURS, "from", term.toString());
        return due(from.atStartOfDay(), term);
    }

    @Override
    public Due due(LocalDateTime from, Term term) {
        return new TermCount(years.days(), MissingYear.REFUSE).of(from, term);
    }

    @Override
    public Due dueOrProvisional(LocalDate from, Term term) {
        CalendarGround.HOURS_NEED_A_TIME.refuseAtIf(term.kind() == Term.Kind.HOURS, "from", term.toString());
        return new TermCount(years.days(), MissingYear.EARLIEST).of(from.atStartOfDay(), term);
    }

    @Override
    public int workingDaysLeft(LocalDate today, LocalDate due) {
        return due.isBefore(today) ? -years.days().between(due, today) : years.days().between(today, due);
    }

    /** When the clock ends by its order or its term and the stops that were lifted; the earliest possible day where a year is missing. */
    Due of(ClockRow row) {
        var clock = row.clock();
        if (row.fixedOn() != null) {
            return count(clock.stops().stream().filter(stop -> !stop.from().isBefore(row.fixedAt())).toList())
                    .ofFixed(LocalDate.ofInstant(row.fixedAt(), OfficeClock.ZONE), row.fixedOn());
        }
        return count(clock.stops()).of(LocalDateTime.ofInstant(clock.startedAt(), OfficeClock.ZONE), clock.term());
    }

    private TermCount count(List<Stop> stops) {
        var pauses = stops.stream().filter(stop -> stop.until() != null).map(stop -> new Pause(stop.from(), stop.until())).toList();
        return new TermCount(years.days(), MissingYear.EARLIEST, pauses, years.word("calendar.day.paused"));
    }
}
