package cn.dangchang.law.domain;

import cn.dangchang.law.Checklists.Audience;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Inspection standards; a changed file is a new version of its lists, the old ones stay as they were. */
@Component
class ChecklistShelf implements Shelf {
    private static final String INSERT_ITEM = """
            insert into law.checklist_item (checklist_id, position, code, category, inspection_item, requirement, legal_bases, standard_bases,
                                            verified, criterion, haystack, bigrams)
            values (?, ?, ?, ?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '), ?, ?, ?, string_to_array(?, ' '))""";

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;

    ChecklistShelf(JdbcTemplate jdbc, JdbcClient sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    @Override
    public boolean takes(String file) {
        return file.startsWith("checklists/");
    }

    @Override
    public void place(String file, JsonNode content, int edition) {
        content.path("lists").forEach(list -> place(content, list));
    }

    private void place(JsonNode file, JsonNode list) {
        String sector = Yaml.required(file, "sector");
        Audience audience = Audience.valueOf(Yaml.required(list, "audience").toUpperCase(Locale.ROOT));
        int version = Math.max(file.path("version").asInt(1), 1 + newestVersion(sector, audience));
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into law.checklist (id, code, sector, audience, name, version, source, valid_from, valid_to)
                values (:id, :code, :sector, :audience, :name, :version, :source, :from, :to)""")
                .param("id", id).param("code", sector + "-" + audience.name().toLowerCase(Locale.ROOT) + "-" + version)
                .param("sector", sector).param("audience", audience.name()).param("name", Yaml.required(list, "name")).param("version", version)
                .param("source", Yaml.required(file, "source")).param("from", Yaml.from(list, file)).param("to", Yaml.to(list, file)).update();
        List<Object[]> rows = new ArrayList<>();
        list.path("items").forEach(item -> rows.add(row(id, rows.size() + 1, item)));
        jdbc.batchUpdate(INSERT_ITEM, rows);
    }

    private int newestVersion(String sector, Audience audience) {
        return sql.sql("select coalesce(max(version), 0) from law.checklist where agency is null and sector = :sector and audience = :audience")
                .param("sector", sector).param("audience", audience.name()).query(Integer.class).single();
    }

    private Object[] row(UUID list, int position, JsonNode item) {
        List<String> legal = Yaml.texts(item, "legalBases");
        List<String> standard = Yaml.texts(item, "standardBases");
        String requirement = Yaml.required(item, "requirement");
        String haystack = requirement + " " + String.join(" ", labels(legal)) + " " + String.join(" ", labels(standard));
        String criterion = Yaml.text(item, "criterion");
        return new Object[] {list, position, Yaml.required(item, "code"), Yaml.required(item, "category"), item.path("inspectionItem").asInt(),
                requirement, String.join(" ", legal), String.join(" ", standard), Yaml.verified(item), criterion.isEmpty() ? null : criterion,
                Bigrams.plain(haystack), Bigrams.joined(haystack)};
    }

    private List<String> labels(List<String> bases) {
        return bases.stream().map(id -> sql.sql("select label from law.basis where current and code = :code").param("code", id)
                .query(String.class).optional().orElse("")).toList();
    }
}
