package cn.dangchang.law.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rules as the product brings them, the stricter value where the law leaves a choice or could not be read. */
@Component
class RuleShelf implements Shelf {
    private final JdbcTemplate jdbc;

    RuleShelf(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean takes(String file) {
        return file.equals("rule-settings.yaml");
    }

    @Override
    public void place(String file, JsonNode content, int edition) {
        List<Object[]> rows = new ArrayList<>();
        content.path("items").forEach(rule -> rows.add(row(content, edition, rows.size() + 1, rule)));
        jdbc.update("update law.rule_default set current = false where current");
        jdbc.batchUpdate("""
                insert into law.rule_default (key, edition, current, position, name, value, unit, basis, verified, valid_from, valid_to)
                values (?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?)""", rows);
    }

    private static Object[] row(JsonNode file, int edition, int position, JsonNode rule) {
        RuleUnit.of(Yaml.required(rule, "unit")).check(Yaml.required(rule, "value"));
        return new Object[] {Yaml.required(rule, "key"), edition, position, Yaml.required(rule, "name"), Yaml.required(rule, "value"),
                Yaml.required(rule, "unit"), Yaml.required(rule, "basis"), Yaml.verified(rule), Yaml.from(rule, file), Yaml.to(rule, file)};
    }
}
