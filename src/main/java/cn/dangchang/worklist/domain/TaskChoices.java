package cn.dangchang.worklist.domain;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.UnitId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By what a person can narrow the list: what stands in the own open tasks, in one statement over the nearest of each audience. */
@Component
@Transactional(readOnly = true)
public class TaskChoices {
    private static final int READ = 1000;

    private final JdbcClient jdbc;
    private final Audiences audiences;
    private final Units units;
    private final ReferenceLists references;

    TaskChoices(JdbcClient jdbc, Audiences audiences, Units units, ReferenceLists references) {
        this.jdbc = jdbc;
        this.audiences = audiences;
        this.units = units;
        this.references = references;
    }

    /** @return the choices, with what the filter has already chosen even where no open task has it. */
    public Choices of(PersonId person, TaskFilter filter) {
        var facets = jdbc.sql("""
                SELECT t.key, t.name, t.campaign, t.town, t.sector FROM (
                    SELECT * FROM worklist.task WHERE assignee = :person AND open ORDER BY due_at, id LIMIT :read) t
                UNION
                SELECT t.key, t.name, t.campaign, t.town, t.sector FROM unnest(:audiences) mine (audience)
                    CROSS JOIN LATERAL (SELECT task_id FROM worklist.task_audience a WHERE a.audience = mine.audience AND a.waiting
                        ORDER BY a.due_at, a.task_id LIMIT :read) a
                    JOIN worklist.task t ON t.id = a.task_id""")
                .param("person", person.value()).param("audiences", audiences.of(person).toArray(String[]::new)).param("read", READ)
                .query(Facet.class).list();
        var kinds = facets.stream().collect(Collectors.toMap(Facet::key, Facet::name, (first, later) -> first));
        var sectors = references.sectors().stream().collect(Collectors.toMap(ReferenceLists.Entry::code, ReferenceLists.Entry::name));
        return new Choices(choices(facets, Facet::key, filter.key(), key -> kinds.getOrDefault(key, key)),
                choices(facets, Facet::campaign, filter.campaign(), UnaryOperator.identity()),
                choices(facets, Facet::town, filter.town(), this::unit),
                choices(facets, Facet::sector, filter.sector(), sector -> sectors.getOrDefault(sector, sector)));
    }

    /** The address may hold any word. */
    private String unit(String town) {
        return town.matches("[A-Z0-9-]{2,32}") ? units.find(new UnitId(town)).map(Units.Unit::name).orElse(town) : town;
    }

    private static Map<String, String> choices(List<Facet> facets, Function<Facet, String> of, String chosen, UnaryOperator<String> words) {
        var all = facets.stream().map(of).collect(Collectors.toSet());
        all.add(chosen);
        return all.stream().filter(each -> each != null && !each.isBlank()).collect(Collectors.toMap(each -> each, words)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, two) -> one, LinkedHashMap::new));
    }

    record Facet(String key, String name, String campaign, String town, String sector) {}

    /** Each from the value in the address to the words on the page. */
    public record Choices(Map<String, String> kinds, Map<String, String> campaigns, Map<String, String> towns, Map<String, String> sectors) {}
}
