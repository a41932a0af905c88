package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.Due.SkippedDay;
import cn.dangchang.calendar.domain.YearBook.MissingYear;
import cn.dangchang.shared.MatterNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the running clocks. */
@Repository
class RunningClocks {
    private static final String SELECT = "select c.*, " + ClockRowReader.STOPS + " from calendar.running_clock c ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ClockRowReader reader;

    RunningClocks(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.reader = new ClockRowReader(json);
    }

    void add(ClockRow row) {
        var clock = row.clock();
        jdbc.sql("""
                insert into calendar.running_clock (id, agency, matter, kind, subject, basis, start_event, started_at, term, fixed_on,
                    fixed_at, due_on, due_at, state, provisional, missing_year, waiting_for, skipped)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""")
                .params(clock.id(), clock.matter().agency().value(), clock.matter().value(), clock.kind(), clock.subject(), clock.basis(),
                        clock.startEvent(), at(clock.startedAt()), clock.term() == null ? null : clock.term().toString(), row.fixedOn(),
                        at(row.fixedAt()), clock.due(), at(clock.dueAt()), clock.state().name(), clock.provisional(), clock.missingYear(),
                        clock.waitingFor().name(), written(clock.skipped())).update();
    }

    /** Writes what may change of a clock. */
    void change(ClockRow row, Instant endedAt) {
        var clock = row.clock();
        jdbc.sql("""
                update calendar.running_clock set due_on = ?, due_at = ?, state = ?, provisional = ?, missing_year = ?, skipped = ?::jsonb,
                    fixed_on = ?, fixed_at = ?, ended_at = ?, end_reason = ? where id = ?""")
                .params(clock.due(), at(clock.dueAt()), clock.state().name(), clock.provisional(), clock.missingYear(),
                        written(clock.skipped()), row.fixedOn(), at(row.fixedAt()), at(endedAt), clock.endReason(), clock.id()).update();
    }

    /** Ends the open clock of that kind, which points to the one that follows it. */
    Optional<UUID> replace(MatterNumber matter, String kind, String subject, UUID next, Instant at) {
        return jdbc.sql("""
                update calendar.running_clock set state = 'ENDED', ended_at = ?, end_reason = 'started-anew', replaced_by = ?
                where matter = ? and kind = ? and subject = ? and state <> 'ENDED' returning id""")
                .params(at(at), next, matter.value(), kind, subject).query(UUID.class).optional();
    }

    void addStop(UUID clock, Instant at, String reason, String paper) {
        jdbc.sql("insert into calendar.clock_stop (clock_id, stopped_at, reason, paper) values (?, ?, ?, ?)")
                .params(clock, at(at), reason, paper).update();
    }

    void liftStop(UUID clock, Instant at, String reason) {
        jdbc.sql("update calendar.clock_stop set lifted_at = ?, lift_reason = ? where clock_id = ? and lifted_at is null")
                .params(at(at), reason, clock).update();
    }

    Optional<ClockRow> locked(UUID clock) {
        return jdbc.sql(SELECT + "where c.id = ? for update of c").param(clock).query(reader).optional();
    }

    Optional<ClockRow> open(MatterNumber matter, String kind, String subject) {
        return jdbc.sql(SELECT + "where c.matter = ? and c.kind = ? and c.subject = ? and c.state <> 'ENDED'")
                .params(matter.value(), kind, subject).query(reader).optional();
    }

    List<ClockRow> of(MatterNumber matter) {
        return jdbc.sql(SELECT + "where c.matter = ? order by c.state = 'ENDED', c.due_at, c.id").param(matter.value()).query(reader).list();
    }

    List<ClockRow> dueUntil(String agency, LocalDate day) {
        return jdbc.sql(SELECT + "where c.agency = ? and c.state = 'RUNNING' and c.due_on <= ? order by c.due_at, c.id")
                .params(agency, day).query(reader).list();
    }

    /** @return the open clocks that a notice may move: those that lacked its year and those that end on or after its first day. */
    List<ClockRow> touchedBy(int year, LocalDate firstDay) {
        return jdbc.sql(SELECT + "where c.state <> 'ENDED' and (c.missing_year = ? or c.due_on >= ?) order by c.id for update of c")
                .params(year, firstDay).query(reader).list();
    }

    /** @return how many open clocks wait for which year. */
    List<MissingYear> missingYears() {
        return jdbc.sql("""
                select missing_year, count(*) from calendar.running_clock where missing_year is not null and state <> 'ENDED'
                group by missing_year order by missing_year""").query((row, n) -> new MissingYear(row.getInt(1), row.getLong(2))).list();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private String written(List<SkippedDay> skipped) {
        try {
            return json.writeValueAsString(skipped);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
