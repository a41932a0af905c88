package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.domain.Bigrams;
import cn.dangchang.law.domain.Shelf;
import cn.dangchang.law.domain.Yaml;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the law punishes. A changed file is a new edition; an amended law is a second entry of the same id with its own first day. */
@Component
class ViolationShelf implements Shelf {
    private static final String INSERT = """
            insert into law.violation (code, edition, current, file, position, act, breaks, punished_by, label, verified, valid_from, valid_to, ranges,
                                       haystack, bigrams)
            values (?, ?, true, ?, ?, ?, string_to_array(?, ' '), ?, ?, ?, ?, ?, ?::jsonb, ?, string_to_array(?, ' '))""";

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;

    ViolationShelf(JdbcTemplate jdbc, JdbcClient sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    @Override
    public boolean takes(String file) {
        return file.startsWith("violations/");
    }

    @Override
    public void place(String file, JsonNode content, int edition) {
        List<Object[]> rows = new ArrayList<>();
        content.path("violations").forEach(each -> rows.add(row(file, content, edition, rows.size() + 1, each)));
        jdbc.update("update law.violation set current = false where current and file = ?", file);
        jdbc.batchUpdate(INSERT, rows);
    }

    private Object[] row(String file, JsonNode content, int edition, int position, JsonNode violation) {
        String act = Yaml.required(violation, "act");
        String label = label(Yaml.required(violation, "punishedBy")) + Yaml.text(violation, "part");
        var ranges = StreamSupport.stream(violation.path("ranges").spliterator(), false).map(RangeLine::of).toList();
        return new Object[] {Yaml.required(violation, "id"), edition, file, position, act, String.join(" ", Yaml.texts(violation, "legalBases")),
                Yaml.required(violation, "punishedBy"), label, Yaml.verified(violation), Yaml.from(violation, content), Yaml.to(violation, content),
                Json.of(ranges), Bigrams.plain(act + " " + label), Bigrams.joined(act + " " + label)};
    }

    private String label(String basis) {
        return sql.sql("select label from law.basis where current and code = :code").param("code", basis).query(String.class).single();
    }
}
