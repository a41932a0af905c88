package cn.dangchang.penalty.domain.review;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reviews of the acting person's agency, one line a case: the own ones first, then by the day from which the 90 days run. */
@Repository
public class ReviewQueue {
    private static final String LINES = """
            select * from (
                select r.number, r.round, r.draft_version, r.fine, r.opened_at, r.reviewer, r.outcome, r.decided_on, c.subject, c.cause, c.filed_on,
                    (select string_agg(y.name, '、' order by y.seq) from penalty.case_party y where y.penalty_case = c.id) as parties,
                    row_number() over (partition by r.number order by r.round desc) as newest
                from penalty.legal_review r join penalty.penalty_case c on c.number = r.number
                where r.agency = :agency
            ) l
            where newest = 1 and (:text = '' or number ilike '%' || :text || '%' or subject like '%' || :text || '%' or parties like '%' || :text || '%'
                    or cause like '%' || :text || '%')
                and case :state when 'mine' then outcome is null and reviewer = :person when 'again' then outcome is null and round > 1
                    when 'sent-back' then outcome in ('RETURNED', 'REJECTED') when 'passed' then outcome = 'PASSED' else outcome is null end
            order by outcome is not null, reviewer is distinct from :person, decided_on desc nulls last, filed_on, number
            limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clocks clocks;

    ReviewQueue(JdbcClient jdbc, Acting acting, Clocks clocks) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clocks = clocks;
    }

    /** @param state open, mine, again, sent-back or passed */
    public List<Line> of(String state, String text, int offset, int limit) {
        var actor = acting.required();
        return jdbc.sql(LINES).param("agency", actor.agency().value()).param("person", actor.person().value()).param("state", state)
                .param("text", text == null ? "" : text.strip()).param("limit", limit).param("offset", offset).query((row, n) -> line(row)).list();
    }

    private Line line(ResultSet row) throws SQLException {
        var number = new MatterNumber(row.getString("number"));
        var outcome = row.getString("outcome");
        var term = outcome == null ? clocks.running(number, "case-90").orElse(null) : null;
        return new Line(number, row.getString("parties") == null ? row.getString("subject") : row.getString("parties"), row.getString("cause"),
                row.getInt("round"), row.getInt("draft_version"), row.getBigDecimal("fine"), row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                PersonId.orNull(row.getString("reviewer")), outcome == null ? null : ReviewOutcome.valueOf(outcome), row.getObject("decided_on", LocalDate.class), term);
    }

    /** @param round more than one where it came back; @param term the 90 days, null where they do not run */
    public record Line(MatterNumber number, String parties, String cause, int round, int version, BigDecimal fine, Instant openedAt, PersonId reviewer,
                       ReviewOutcome outcome, LocalDate decidedOn, RunningClock term) {}
}
