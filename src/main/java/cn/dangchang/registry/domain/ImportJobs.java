package cn.dangchang.registry.domain;

import cn.dangchang.registry.EnterpriseImports.Job;
import cn.dangchang.registry.EnterpriseImports.State;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The imports and who works on them. A worker says at every step that it lives; whose last word is a minute old has lost its import to the
 * next one. The beats go by the database's clock, which nobody moves.
 */
@Component
@Transactional
class ImportJobs {
    private static final String LOST = "(worker is null or beat_at < now() - interval '60 seconds')";

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround#IMPORT_UNDER_WAY} */
    UUID create(AgencyId agency, PersonId by, FileSent file, int total) {
        var id = UUID.randomUUID();
        try {
            jdbc.sql("""
                    insert into registry.import_job (id, agency, created_by, created_at, file_name, file_hash, content, state, total)
                    values (?, ?, ?, ?, ?, ?, ?, 'READING', ?)""").param(id).param(agency.value()).param(by.value())
                    .param(clock.instant().atOffset(ZoneOffset.UTC)).param(file.name()).param(file.hash()).param(file.content()).param(total).update();
        } catch (DuplicateKeyException another) {
            throw RegistryGround.IMPORT_UNDER_WAY.refusalAt("file");
        }
        return id;
    }

    Optional<Row> find(UUID id) {
        return jdbc.sql("select * from registry.import_job where id = ?").param(id).query(ImportJobs::row).optional();
    }

    Optional<Row> open(AgencyId agency) {
        return jdbc.sql("select * from registry.import_job where agency = ? and state in ('READING', 'READ', 'TAKING')").param(agency.value())
                .query(ImportJobs::row).optional();
    }

    List<Row> latest(AgencyId agency, int limit) {
        return jdbc.sql("select * from registry.import_job where agency = ? order by created_at desc, id limit ?").param(agency.value()).param(limit)
                .query(ImportJobs::row).list();
    }

    List<UUID> waiting() {
        return jdbc.sql("select id from registry.import_job where state in ('READING', 'TAKING') and " + LOST).query(UUID.class).list();
    }

    boolean claim(UUID id, String worker) {
        return jdbc.sql("update registry.import_job set worker = ?, beat_at = now(), done = 0 where id = ? and state in ('READING', 'TAKING') and " + LOST)
                .param(worker).param(id).update() == 1;
    }

    /** Seen by others at once, whatever the worker's own transaction does. @return whether to go on. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean beat(UUID id, String worker, int done) {
        return jdbc.sql("update registry.import_job set done = ?, beat_at = now() where id = ? and worker = ? and not cancel_asked")
                .param(done).param(id).param(worker).update() == 1;
    }

    /** @return false where the worker lost it or somebody cancelled. */
    boolean read(UUID id, String worker, int good, int bad) {
        return jdbc.sql("""
                update registry.import_job set state = 'READ', good = ?, bad = ?, done = total, worker = null, content = null
                where id = ? and worker = ? and not cancel_asked""").param(good).param(bad).param(id).param(worker).update() == 1;
    }

    boolean taken(UUID id, String worker, int registered, int updated) {
        return jdbc.sql("""
                update registry.import_job set state = 'TAKEN', registered = ?, updated = ?, done = total, worker = null, finished_at = ?
                where id = ? and worker = ? and not cancel_asked""").param(registered).param(updated).param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(id).param(worker).update() == 1;
    }

    boolean take(UUID id) {
        return jdbc.sql("update registry.import_job set state = 'TAKING', done = 0, worker = null, beat_at = now() where id = ? and state = 'READ'")
                .param(id).update() == 1;
    }

    /** Ends what waits at once; who works on it stops at the next step. @return whether there was something to cancel. */
    boolean cancel(UUID id) {
        boolean waiting = end(id, State.CANCELLED, null, "state = 'READ'");
        return waiting || jdbc.sql("update registry.import_job set cancel_asked = true where id = ? and state in ('READING', 'TAKING')").param(id).update() == 1;
    }

    /** @param fault what went wrong in words, or null. */
    void stopped(UUID id, String worker, State state, String fault) {
        end(id, state, fault, "worker = '" + UUID.fromString(worker) + "' and state in ('READING', 'TAKING')");
    }

    private boolean end(UUID id, State state, String fault, String condition) {
        return jdbc.sql("update registry.import_job set state = ?, fault = ?, worker = null, content = null, finished_at = ? where id = ? and " + condition)
                .param(state.name()).param(fault).param(clock.instant().atOffset(ZoneOffset.UTC)).param(id).update() == 1;
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from registry.import_job where id = ?").param(id).query(byte[].class).single();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        var at = row.getObject("created_at", OffsetDateTime.class).toInstant();
        var end = row.getObject("finished_at", OffsetDateTime.class);
        var job = new Job(row.getObject("id", UUID.class), row.getString("file_name"), row.getString("created_by"), at, State.valueOf(row.getString("state")),
                row.getInt("total"), row.getInt("done"), row.getInt("good"), row.getInt("bad"), row.getInt("registered"), row.getInt("updated"),
                row.getBoolean("cancel_asked"), end == null ? null : end.toInstant().getEpochSecond() - at.getEpochSecond());
        return new Row(job, new AgencyId(row.getString("agency")), row.getString("file_hash"), row.getString("fault"));
    }

    record Row(Job job, AgencyId agency, String fileHash, String fault) {}

    record FileSent(String name, byte[] content, String hash) {}
}
