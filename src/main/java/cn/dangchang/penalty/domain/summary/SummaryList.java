package cn.dangchang.penalty.domain.summary;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.SummaryPenalties.Filter;
import cn.dangchang.penalty.SummaryPenalties.Line;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One line a matter, straight from the rows, the newest first; whoever may not open it does not see its line either. */
@Repository
class SummaryList {
    private static final String LINES = """
            select * from (
                select p.number, p.visit, p.enterprise_name, p.closed_on, p.opened_at,
                    (select string_agg(y.name, '、' order by y.seq) from penalty.summary_party y where y.penalty = p.id) as parties,
                    exists (select from penalty.summary_party y where y.penalty = p.id and y.document is not null) as decided,
                    (select sum(c.fine) from penalty.charge c join penalty.summary_party y on y.id = c.party
                        where y.penalty = p.id and y.document is not null) as fine,
                    (select min(o.due_on) from penalty.obligation o where o.matter = p.number and o.ended_on is null
                        and o.yuan > (select coalesce(sum(m.yuan), 0) from penalty.payment m where m.obligation = o.id)) as due
                from penalty.summary_penalty p
                where p.agency = :agency and (:all or :officer and (p.team = any (:teams) or :person = any (p.officers)))
            ) l
            where (:text = '' or number ilike '%' || :text || '%' or enterprise_name like '%' || :text || '%' or parties like '%' || :text || '%')
                and case :state when 'open' then closed_on is null when 'closed' then closed_on is not null when 'unpaid' then due is not null
                    when 'overdue' then due < :today else true end
            order by closed_on is not null, opened_at desc, number desc
            limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final Clock clock;

    SummaryList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Line> of(Person person, boolean allGroups, Filter filter, int offset, int limit) {
        var today = LocalDate.now(clock);
        return jdbc.sql(LINES).param("agency", person.agency().value()).param("all", allGroups)
                .param("teams", person.teams().toArray(String[]::new)).param("person", person.id().value())
                .param("officer", person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER))
                .param("text", filter.text() == null ? "" : filter.text().strip()).param("state", filter.state() == null ? "" : filter.state())
                .param("today", today).param("limit", limit).param("offset", offset).query((row, n) -> line(row, today)).list();
    }

    private static Line line(ResultSet row, LocalDate today) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        return new Line(new MatterNumber(row.getString("number")), new MatterNumber(row.getString("visit")), row.getString("enterprise_name"),
                row.getString("parties"), row.getBigDecimal("fine"), due, due != null && due.isBefore(today), row.getBoolean("decided"),
                row.getObject("closed_on") != null);
    }
}
