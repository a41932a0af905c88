package cn.dangchang.dossier.domain;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.shared.MatterNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The clocks of a matter with the working days that are left. */
@Component
class Deadlines {
    private final Clocks clocks;
    private final Terms terms;
    private final Clock today;

    Deadlines(Clocks clocks, Terms terms, Clock today) {
        this.clocks = clocks;
        this.terms = terms;
        this.today = today;
    }

    List<Counted> of(MatterNumber matter) {
        return clocks.of(matter).stream().map(this::counted).toList();
    }

    Optional<Counted> next(MatterNumber matter) {
        return of(matter).stream().filter(each -> each.clock().state() != RunningClock.State.ENDED)
                .min(Comparator.comparing(each -> each.clock().due(), Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private Counted counted(RunningClock clock) {
        boolean runs = clock.state() == RunningClock.State.RUNNING && clock.due() != null;
        return new Counted(clock, runs ? terms.workingDaysLeft(LocalDate.now(today), clock.due()) : null);
    }

    /** @param left null where the clock does not run. */
    public record Counted(RunningClock clock, Integer left) {}
}
