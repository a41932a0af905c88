package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.Clocks.WaitingFor;
import cn.dangchang.calendar.Due.SkippedDay;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.RunningClock.State;
import cn.dangchang.calendar.RunningClock.Stop;
import cn.dangchang.calendar.Term;
import cn.dangchang.shared.MatterNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a clock and its stops from one row. */
class ClockRowReader implements RowMapper<ClockRow> {
    static final String STOPS = """
            (select coalesce(json_agg(json_build_object('from', s.stopped_at, 'until', s.lifted_at, 'reason', s.reason, 'paper', s.paper)
                order by s.id), '[]') from calendar.clock_stop s where s.clock_id = c.id) as stops""";

    private final ObjectMapper json;

    ClockRowReader(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public ClockRow mapRow(ResultSet row, int n) throws SQLException {
        var term = row.getString("term");
        var clock = new RunningClock(row.getObject("id", UUID.class), new MatterNumber(row.getString("matter")), row.getString("kind"),
                row.getString("subject"), row.getString("basis"), row.getString("start_event"), instant(row, "started_at"),
                term == null ? null : Term.parse(term), row.getObject("due_on", LocalDate.class), instant(row, "due_at"),
                State.valueOf(row.getString("state")), row.getBoolean("provisional"), row.getObject("missing_year", Integer.class),
                WaitingFor.valueOf(row.getString("waiting_for")), list(row.getString("skipped"), SkippedDay.class),
                list(row.getString("stops"), Stop.class), row.getString("end_reason"));
        return new ClockRow(clock, row.getObject("fixed_on", LocalDate.class), instant(row, "fixed_at"));
    }

    private <T> List<T> list(String text, Class<T> type) {
        try {
            return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, type));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
