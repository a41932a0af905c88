package cn.dangchang.engine;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.shared.MatterNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * When timers and tasks are due: always what the matter's running clock says. An instance that was started for one subject of its matter, such as one
 * fine, follows the clocks of that subject; any other the earliest where several of one kind run.
 */
@Component("dueDates")
public class DueDates {
    /** A timer whose clock does not run waits here until the clock moves. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Clocks clocks;
    private final Terms terms;

    DueDates(Clocks clocks, Terms terms) {
        this.clocks = clocks;
        this.terms = terms;
    }

    public Date of(DelegateExecution execution, String kind) {
        return Date.from(timer(new MatterNumber(execution.getProcessBusinessKey()), subject(execution), kind, 0));
    }

    /** The morning that leaves so many whole working days before the clock's last day. */
    public Date before(DelegateExecution execution, String kind, int workingDays) {
        return Date.from(timer(new MatterNumber(execution.getProcessBusinessKey()), subject(execution), kind, workingDays));
    }

    /** @return what the whole instance is about, or null. */
    static String subject(DelegateExecution execution) {
        return (String) execution.getProcessInstance().getVariableLocal("subject");
    }

    Instant timer(MatterNumber matter, String subject, String kind, int workingDaysBefore) {
        return running(matter, subject, kind).map(clock -> workingDaysBefore == 0 ? clock.dueAt() : morningBefore(clock.due(), workingDaysBefore)).orElse(NEVER);
    }

    Optional<RunningClock> running(MatterNumber matter, String subject, String kind) {
        return clocks.of(matter).stream().filter(clock -> clock.kind().equals(kind) && (subject == null || subject.equals(clock.subject())) && clock.state() == RunningClock.State.RUNNING)
                .min(Comparator.comparing(RunningClock::dueAt));
    }

    private Instant morningBefore(LocalDate due, int workingDays) {
        return terms.dueOrProvisional(due, new Term(workingDays, Term.Kind.WORKING_DAYS_BEFORE)).due().atTime(9, 0).atZone(OfficeClock.ZONE).toInstant();
    }
}
