package cn.dangchang.worklist.domain;

import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of tasks: keyset pages over partial indexes, one bounded branch per audience, so that a page costs the same at any size. */
@Component
@Transactional(readOnly = true)
public class TaskLists {
    public static final int PAGE = 50;
    private static final int COUNTED = 1000;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Clock clock;

    TaskLists(JdbcClient jdbc, Audiences audiences, Clock clock) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.clock = clock;
    }

    /** @return one page, earliest deadline first; done tasks latest first. */
    public List<TaskRow> page(PersonId person, TaskFilter filter) {
        return rows(person, filter, PAGE);
    }

    /** @return up to {@code limit} rows, for exports. */
    public List<TaskRow> rows(PersonId person, TaskFilter filter, int limit) {
        var query = new TaskQuery(filter, person, audiences.of(person), clock.instant());
        return jdbc.sql(query.page(limit)).params(query.parameters()).query(TaskLists::row).list();
    }

    /** @return how many rows the filter has, counted up to a thousand. */
    public int count(PersonId person, TaskFilter filter) {
        var query = new TaskQuery(filter, person, audiences.of(person), clock.instant());
        return jdbc.sql(query.count(COUNTED)).params(query.parameters()).query(Integer.class).single();
    }

    /** @return whether the person oversees tasks of others at all. */
    public boolean oversees(PersonId person) {
        return count(person, new TaskFilter("group", null, null, null, null, null, null, null)) > 0;
    }

    public Optional<TaskRow> find(String id) {
        return jdbc.sql("SELECT * FROM worklist.task t WHERE id = ?").param(id).query(TaskLists::row).optional();
    }

    public List<TaskRow> ofMatter(String matter) {
        return jdbc.sql("SELECT * FROM worklist.task t WHERE matter = ? ORDER BY created_at, id").param(matter).query(TaskLists::row).list();
    }

    /** @return open tasks of others in matters where this person has done something: what one waits for. */
    public List<TaskRow> awaitedFromOthers(PersonId person, int limit) {
        return jdbc.sql("""
                SELECT t.* FROM worklist.task t
                WHERE t.open AND t.assignee IS DISTINCT FROM :person
                  AND t.matter IN (SELECT matter FROM worklist.task WHERE completed_by = :person AND NOT open ORDER BY left_at DESC LIMIT 200)
                  AND NOT EXISTS (SELECT 1 FROM worklist.task_audience a WHERE a.task_id = t.id AND a.audience = ANY (:audiences) AND NOT a.overseeing)
                ORDER BY t.due_at, t.id LIMIT :limit""")
                .param("person", person.value()).param("audiences", audiences.of(person).toArray(String[]::new)).param("limit", limit)
                .query(TaskLists::row).list();
    }

    /** @return to whom each of the tasks goes. */
    Map<String, List<String>> audiencesOf(List<TaskRow> tasks) {
        return jdbc.sql("SELECT task_id, audience FROM worklist.task_audience WHERE task_id = ANY (:tasks)")
                .param("tasks", tasks.stream().map(TaskRow::id).toArray(String[]::new))
                .query((row, at) -> Map.entry(row.getString("task_id"), row.getString("audience"))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public static String cursor(TaskRow row) {
        return row.open() ? (row.dueAt() == null ? "infinity" : row.dueAt().toString()) + "_" + row.id() : row.leftAt() + "_" + row.id();
    }

    private static TaskRow row(ResultSet row, int at) throws SQLException {
        return new TaskRow(row.getString("id"), row.getString("matter"), row.getString("process"), row.getString("key"), row.getString("name"),
                row.getString("title"), row.getObject("enterprise", UUID.class), row.getString("enterprise_name"), row.getString("town"),
                row.getString("sector"), row.getString("stage"), row.getString("campaign"), row.getString("clock"), row.getString("basis"),
                row.getString("page"), row.getString("assignee"), instant(row.getTimestamp("created_at")), due(row.getString("due_at"), row),
                row.getBoolean("open"), instant(row.getTimestamp("left_at")));
    }

    private static Instant due(String text, ResultSet row) throws SQLException {
        return "infinity".equals(text) ? null : instant(row.getTimestamp("due_at"));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
