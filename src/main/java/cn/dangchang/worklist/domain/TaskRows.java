package cn.dangchang.worklist.domain;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject.TaskCard;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the read model; every method is a statement or two in the engine's transaction. */
@Component
class TaskRows {
    private final JdbcTemplate jdbc;

    TaskRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(TaskFacts task, TaskCard card, String basis) {
        jdbc.update("""
                WITH added AS (
                    INSERT INTO worklist.task (id, matter, agency, process, process_instance, key, name, subject, title, enterprise, enterprise_name,
                        town, sector, stage, campaign, clock, basis, page, assignee, created_at, due_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(?, 'infinity'::timestamptz))
                    RETURNING id, due_at, assignee)
                INSERT INTO worklist.task_audience (task_id, audience, due_at, waiting, overseeing)
                SELECT id, audience, due_at, assignee IS NULL AND NOT overseeing, overseeing FROM added,
                    (SELECT unnest(?::text[]) audience, false overseeing UNION ALL SELECT unnest(?::text[]), true) people""",
                task.id(), task.matter().value(), task.matter().agency().value(), task.process(), task.processInstance(), task.key(), task.name(),
                task.subject(), card.title(), card.enterprise(), card.enterpriseName(), card.town(), card.sector(), card.stage(), card.campaign(),
                card.clock(), basis, card.page(), task.assignee() == null ? null : task.assignee().value(), at(task.createdAt()), at(task.due()),
                values(card.audiences().stream()), overseers(card));
    }

    private static String[] overseers(TaskCard card) {
        return values(card.overseers().stream().filter(each -> !card.audiences().contains(each)));
    }

    private static String[] values(Stream<Audience> audiences) {
        return audiences.map(Audience::value).distinct().toArray(String[]::new);
    }

    /** Whom the card names now, and nobody else. */
    void giveTo(TaskFacts task, TaskCard card) {
        jdbc.update("DELETE FROM worklist.task_audience WHERE task_id = ?", task.id());
        jdbc.update("""
                INSERT INTO worklist.task_audience (task_id, audience, due_at, waiting, overseeing)
                SELECT id, audience, due_at, assignee IS NULL AND NOT overseeing, overseeing FROM worklist.task,
                    (SELECT unnest(?::text[]) audience, false overseeing UNION ALL SELECT unnest(?::text[]), true) people
                WHERE id = ?""", values(card.audiences().stream()), overseers(card), task.id());
    }

    void assign(TaskFacts task) {
        jdbc.update("UPDATE worklist.task SET assignee = ? WHERE id = ?", task.assignee() == null ? null : task.assignee().value(), task.id());
        jdbc.update("UPDATE worklist.task_audience SET waiting = ? AND NOT overseeing WHERE task_id = ?", task.assignee() == null, task.id());
    }

    void due(String task, Instant due) {
        jdbc.update("UPDATE worklist.task SET due_at = coalesce(?, 'infinity'::timestamptz) WHERE id = ?", at(due), task);
        jdbc.update("UPDATE worklist.task_audience SET due_at = coalesce(?, 'infinity'::timestamptz) WHERE task_id = ?", at(due), task);
    }

    /** @return in whose lists it was. */
    List<String> leave(String task, Instant at, String completedBy) {
        return jdbc.queryForList("""
                WITH closed AS (UPDATE worklist.task SET open = false, left_at = ?, completed_by = ? WHERE id = ?),
                    taken_out AS (UPDATE worklist.task_audience SET waiting = false, overseeing = false WHERE task_id = ? AND (waiting OR overseeing))
                SELECT audience FROM worklist.task_audience WHERE task_id = ?""", String.class, at(at), completedBy, task, task, task);
    }

    boolean isFor(String task, Set<String> audiences) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM worklist.task_audience WHERE task_id = ? AND audience = ANY (?))", Boolean.class, task,
                audiences.toArray(String[]::new)));
    }

    /** @return whether it is theirs to do, and not only to oversee. */
    boolean isOffered(String task, Set<String> audiences) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM worklist.task_audience WHERE task_id = ? AND audience = ANY (?) AND NOT overseeing)", Boolean.class, task,
                audiences.toArray(String[]::new)));
    }

    List<String> audiencesOf(String task) {
        return jdbc.queryForList("SELECT audience FROM worklist.task_audience WHERE task_id = ?", String.class, task);
    }

    private static Timestamp at(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
