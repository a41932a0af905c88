package cn.dangchang.penalty.domain.coercion;

import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.CrewScope;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the files, as far as the acting person may see it. */
@Service
@Transactional(readOnly = true)
public class PowerCutReading implements PowerCuts {
    private static final String LINES = """
            select number, source, enterprise_name, supply, supplier, cut_at, restored_at, closed_on from penalty.power_cut
            where agency = :agency and (:all or :officer and (team = any (:teams) or :person = any (officers)))
                and (:text = '' or number ilike '%' || :text || '%' or enterprise_name like '%' || :text || '%' or supplier like '%' || :text || '%')
                and case :state when 'open' then closed_on is null when 'off' then cut_at is not null and restored_at is null
                    when 'closed' then closed_on is not null else true end
            order by closed_on is not null, opened_at desc, number desc
            limit :limit offset :offset""";

    private final PowerCutMatters matters;
    private final CrewScope scope;
    private final JdbcClient jdbc;

    PowerCutReading(PowerCutMatters matters, CrewScope scope, JdbcClient jdbc) {
        this.matters = matters;
        this.scope = scope;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<PowerCutFile> find(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each.origin().crew(), scope.actor())).map(PowerCut::view);
    }

    @Override
    public List<PowerCutFile> ofSource(MatterNumber source) {
        return matters.ofSource(source.value()).stream().filter(each -> scope.maySee(each.origin().crew(), scope.actor())).map(PowerCut::view).toList();
    }

    @Override
    public List<Line> list(String state, String text, int offset, int limit) {
        return scope.person().map(person -> lines(person, state, text, offset, limit)).orElse(List.of());
    }

    /** Without an acting person's scope, for the engine's own reading of tasks. */
    public PowerCutFile file(MatterNumber number) {
        return matters.findByNumber(number.value()).map(PowerCut::view).orElseThrow();
    }

    public boolean maySee(MatterNumber number, Actor actor) {
        return matters.findByNumber(number.value()).filter(each -> scope.maySee(each.origin().crew(), actor)).isPresent();
    }

    /** @throws cn.dangchang.shared.Refusal OFFICER_RECUSED, asked for whoever takes a task of it */
    public void requireNotAside(MatterNumber number, PersonId person) {
        CaseGround.OFFICER_RECUSED.refuseIf(matters.findByNumber(number.value()).filter(each -> each.origin().isAside(person)).isPresent());
    }

    /** @return whether the acting person is on the officers' side, for what a page offers. */
    public boolean officerSide(MatterNumber number) {
        return matters.findByNumber(number.value()).filter(each -> scope.officerSide(each.origin().crew(), scope.actor().person())).isPresent();
    }

    private List<Line> lines(Person person, String state, String text, int offset, int limit) {
        return jdbc.sql(LINES).param("agency", person.agency().value()).param("all", CrewScope.seesAllGroups(scope.actor()))
                .param("teams", person.teams().toArray(String[]::new)).param("person", person.id().value())
                .param("officer", person.is(Role.INSPECTOR) || person.is(Role.GROUP_LEADER))
                .param("text", text == null ? "" : text.strip()).param("state", state == null ? "" : state)
                .param("limit", limit).param("offset", offset)
                .query((row, n) -> new Line(new MatterNumber(row.getString("number")), new MatterNumber(row.getString("source")),
                        row.getString("enterprise_name"), Supply.valueOf(row.getString("supply")), row.getString("supplier"),
                        row.getObject("cut_at", LocalDateTime.class), row.getObject("restored_at", LocalDateTime.class),
                        row.getObject("closed_on") != null)).list();
    }
}
