package cn.dangchang.worklist.domain;

import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.time.Clock;
import java.time.LocalDate;
import cn.dangchang.calendar.OfficeClock;
import org.springframework.stereotype.Component;

/** What a person sees first: what is overdue, due today, due soon, without a term, and what waits for others. */
@Component
public class Desk {
    private static final int SHOWN = 200;
    private static final int AWAITED = 20;

    private final TaskLists lists;
    private final Clock clock;

    Desk(TaskLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public View of(PersonId person) {
        Instant now = clock.instant();
        Instant tonight = LocalDate.ofInstant(now, OfficeClock.ZONE).plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        var open = lists.rows(person, new TaskFilter(TaskFilter.ALL, null, null, null, null, null, null, null), SHOWN);
        Predicate<TaskRow> overdue = row -> row.dueAt() != null && !row.dueAt().isAfter(now);
        Predicate<TaskRow> today = row -> row.dueAt() != null && !row.dueAt().isAfter(tonight);
        var awaited = lists.awaitedFromOthers(person, AWAITED);
        return new View(open.stream().filter(overdue).toList(), open.stream().filter(today.and(overdue.negate())).toList(),
                open.stream().filter(today.negate()).toList(), awaited, lists.audiencesOf(awaited));
    }

    /** @param audiences to whom what is awaited goes, by task. */
    public record View(List<TaskRow> overdue, List<TaskRow> today, List<TaskRow> later, List<TaskRow> awaited, Map<String, List<String>> audiences) {
        public boolean empty() {
            return overdue.isEmpty() && today.isEmpty() && later.isEmpty() && awaited.isEmpty();
        }
    }
}
