package cn.dangchang.rectification.domain;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.rectification.Rectifications.Filter;
import cn.dangchang.rectification.Rectifications.Counts;
import cn.dangchang.rectification.Rectifications.Line;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One line a matter, straight from the rows, the nearest deadline first; whoever may not open it does not see its line either. */
@Repository
class RectificationList {
    private static final String LINES = """
            select r.number, r.visit, r.enterprise_name, r.deadline, r.closed_on, r.stop_document is not null and r.stop_lifted_on is null as stopped,
                (select o.number from rectification.issued_order o where o.rectification = r.id order by o.round desc limit 1) as order_number,
                count(*) filter (where i.state = 'OPEN') as open, count(*) filter (where i.state = 'REPORTED') as reported,
                count(*) filter (where i.state = 'PASSED') as passed,
                count(*) filter (where i.state = 'FAILED') as failed, count(*) filter (where i.state = 'CLOSED') as closed,
                bool_or(i.state in ('OPEN', 'REPORTED') and i.deadline < coalesce(i.reported_on, :today)) as late
            from rectification.rectification r join rectification.item i on i.rectification = r.id
            where r.agency = :agency
                and (:all or :officer and (r.team = any (:teams) or :person = any (r.officers)) or :escort and r.town = :town)
                and (:text = '' or r.number ilike '%' || :text || '%' or r.enterprise_name like '%' || :text || '%')
                and case :state when 'open' then r.closed_on is null when 'closed' then r.closed_on is not null
                    when 'overdue' then r.closed_on is null and exists (select from rectification.item l where l.rectification = r.id
                        and l.state in ('OPEN', 'REPORTED') and l.deadline < coalesce(l.reported_on, :today))
                    when 'stop' then r.stop_document is not null and r.stop_lifted_on is null else true end
            group by r.id
            order by r.closed_on is not null, r.deadline nulls last, r.number
            limit :limit offset :offset""";

    private final JdbcClient jdbc;
    private final Clock clock;

    RectificationList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Line> of(Person person, boolean allGroups, Filter filter, int offset, int limit) {
        return jdbc.sql(LINES).param("agency", person.agency().value()).param("all", allGroups)
                .param("teams", person.teams().toArray(String[]::new)).param("person", person.id().value())
                .param("officer", person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER)).param("escort", person.is(Role.ESCORT))
                .param("town", person.unit() == null ? "" : person.unit().value())
                .param("text", filter.text() == null ? "" : filter.text().strip()).param("state", filter.state() == null ? "" : filter.state())
                .param("today", LocalDate.now(clock)).param("limit", limit).param("offset", offset).query(RectificationList::line).list();
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        return new Line(new MatterNumber(row.getString("number")), new MatterNumber(row.getString("visit")), row.getString("enterprise_name"),
                row.getString("order_number"), row.getObject("deadline", LocalDate.class), new Counts(row.getInt("open"), row.getInt("reported"),
                row.getInt("passed"), row.getInt("failed"), row.getInt("closed")), row.getBoolean("late"), row.getBoolean("stopped"),
                row.getObject("closed_on") != null);
    }
}
