package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.Coercions.Line;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One line a measure, straight from the rows; whoever may not open it does not see its line either. */
@Repository
class CoercionList {
    private static final String LINES = """
            select * from (
                select c.number, c.source, c.enterprise_name, c.held_until, c.closed_on, c.opened_at,
                    c.handed_over is not null and c.lifted_on is null and c.closed_on is null as held,
                    (select string_agg(t.name, '、' order by t.seq) from penalty.seized_thing t where t.coercion = c.id) as what
                from penalty.coercion c
                where c.agency = :agency and (:all or :officer and (c.team = any (:teams) or :person = any (c.officers)))
            ) l
            where (:text = '' or number ilike '%' || :text || '%' or enterprise_name like '%' || :text || '%' or what like '%' || :text || '%')
                and case :state when 'open' then closed_on is null when 'held' then held when 'closed' then closed_on is not null else true end
            order by closed_on is not null, opened_at desc, number desc
            limit :limit offset :offset""";

    private final JdbcClient jdbc;

    CoercionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> of(Person person, boolean allGroups, String state, String text, int offset, int limit) {
        return jdbc.sql(LINES).param("agency", person.agency().value()).param("all", allGroups)
                .param("teams", person.teams().toArray(String[]::new)).param("person", person.id().value())
                .param("officer", person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER))
                .param("text", text == null ? "" : text.strip()).param("state", state == null ? "" : state)
                .param("limit", limit).param("offset", offset)
                .query((row, n) -> new Line(new MatterNumber(row.getString("number")), new MatterNumber(row.getString("source")),
                        row.getString("enterprise_name"), row.getString("what"), row.getBoolean("held") ? row.getObject("held_until", LocalDate.class) : null,
                        row.getBoolean("held"), row.getObject("closed_on") != null)).list();
    }
}
