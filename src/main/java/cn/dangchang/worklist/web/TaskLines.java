package cn.dangchang.worklist.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.domain.TaskRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts rows into words: working days left, days waited, names. */
@Component
class TaskLines {
    private final Terms terms;
    private final People people;
    private final Clock clock;

    TaskLines(Terms terms, People people, Clock clock) {
        this.terms = terms;
        this.people = people;
        this.clock = clock;
    }

    List<TaskLine> of(List<TaskRow> rows, PersonId reader) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> names = new HashMap<>();
        Map<LocalDate, Integer> left = new HashMap<>();
        return rows.stream().map(row -> TaskLine.of(row, today,
                () -> left.computeIfAbsent(LocalDate.ofInstant(row.dueAt().minusMillis(1), OfficeClock.ZONE), due -> terms.workingDaysLeft(today, due)),
                row.assignee() == null ? null : names.computeIfAbsent(row.assignee(), this::name), reader.value().equals(row.assignee()))).toList();
    }

    private String name(String account) {
        return people.find(new PersonId(account)).map(People.Person::name).orElse(account);
    }
}
