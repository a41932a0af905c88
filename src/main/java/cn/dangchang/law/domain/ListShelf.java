package cn.dangchang.law.domain;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The fixed lists of the house: inspection items, categories, sectors, forms, means, hazard criteria, classes for a second look. */
@Component
class ListShelf implements Shelf {
    private static final Set<String> LISTS = Set.of("inspection-items", "content-categories", "sectors", "inspection-forms", "methods",
            "major-hazard-criteria", "second-look-classes", "discipline-clauses",
            "mitigating-circumstances", "aggravating-circumstances", "sparing-circumstances",
            "discretion-steps", "case-marks");

    private final JdbcTemplate jdbc;

    ListShelf(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean takes(String file) {
        return LISTS.contains(list(file));
    }

    @Override
    public void place(String file, JsonNode content, int edition) {
        List<Object[]> rows = new ArrayList<>();
        content.path("items").forEach(item -> rows.add(row(list(file), edition, rows.size() + 1, item)));
        jdbc.update("update law.reference_entry set current = false where current and list = ?", list(file));
        jdbc.batchUpdate("""
                insert into law.reference_entry (list, edition, current, position, code, name, detail, mandatory, verified, sectors)
                values (?, ?, true, ?, ?, ?, ?, ?, ?, string_to_array(?, ' '))""", rows);
    }

    private static Object[] row(String list, int edition, int position, JsonNode item) {
        return new Object[] {list, edition, position, first(item, "code", "number"), first(item, "name", "text"),
                first(item, "legalBasis", "group", "mandatoryReason"), item.path("mandatory").asBoolean(false), Yaml.verified(item),
                String.join(" ", Yaml.texts(item, "sectors"))};
    }

    private static String first(JsonNode item, String... fields) {
        for (String field : fields) {
            if (!Yaml.text(item, field).isEmpty()) {
                return Yaml.text(item, field);
            }
        }
        return "";
    }

    private static String list(String file) {
        return file.replace(".yaml", "");
    }
}
