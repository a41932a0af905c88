package cn.dangchang.penalty.domain.cases;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyCases.Filter;
import cn.dangchang.penalty.PenaltyCases.Line;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One line a case, straight from the rows, the newest first; whoever may not open it does not see its line either. */
@Repository
class CaseList {
    private static final String LINES = """
            select * from (
                select c.number, c.subject, c.source, c.cause, c.filed_on, c.closed_on, c.opened_at, c.concluded_on, c.joined_into,
                    (select string_agg(y.name, '、' order by y.seq) from penalty.case_party y where y.penalty_case = c.id) as parties
                from penalty.penalty_case c
                where c.agency = :agency and (:all or :officer and (c.team = any (:teams) or :person = any (c.officers)))
                    and (:all or not exists (select from penalty.case_recusal r where r.penalty_case = c.id and r.officer = :person))
            ) l
            where (:text = '' or number ilike '%' || :text || '%' or subject like '%' || :text || '%' or parties like '%' || :text || '%'
                    or cause like '%' || :text || '%')
                and case :state when 'proposed' then filed_on is null and closed_on is null when 'filed' then filed_on is not null and closed_on is null
                    when 'closed' then closed_on is not null else true end
            order by closed_on is not null, opened_at desc, number desc
            limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final Clocks clocks;
    private final Clock clock;

    CaseList(JdbcClient jdbc, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.clocks = clocks;
        this.clock = clock;
    }

    List<Line> of(Person person, boolean allGroups, Filter filter, int offset, int limit) {
        return jdbc.sql(LINES).param("agency", person.agency().value()).param("all", allGroups)
                .param("teams", person.teams().toArray(String[]::new)).param("person", person.id().value())
                .param("officer", person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER))
                .param("text", filter.text() == null ? "" : filter.text().strip()).param("state", filter.state() == null ? "" : filter.state())
                .param("limit", limit).param("offset", offset).query((row, n) -> line(row)).list();
    }

    private Line line(ResultSet row) throws SQLException {
        var number = new MatterNumber(row.getString("number"));
        var filed = row.getObject("filed_on", LocalDate.class);
        boolean closed = row.getObject("closed_on") != null;
        var due = closed ? null : clocks.running(number, filed == null ? CaseClocks.FILING : CaseClocks.KIND).map(RunningClock::due).orElse(null);
        var stage = row.getString("joined_into") != null ? Stage.JOINED : closed ? filed == null ? Stage.REFUSED : Stage.CLOSED : filed == null ? Stage.PROPOSED
                : row.getObject("concluded_on") == null ? Stage.INVESTIGATED : Stage.CONCLUDED;
        return new Line(number, row.getString("subject"), row.getString("parties"), CaseSource.valueOf(row.getString("source")), row.getString("cause"), stage,
                filed, due, due != null && due.isBefore(LocalDate.now(clock)));
    }
}
