package cn.dangchang.law.domain;

import cn.dangchang.law.Statutes.Basis;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Statutes article by article, and standards with the clauses that are certain. */
@Component
class BasisShelf implements Shelf {
    private static final String INSERT = """
            insert into law.basis (code, edition, current, kind, label, text, verified, valid_from, valid_to, heading, haystack, bigrams)
            values (?, (select coalesce(max(edition), 0) + 1 from law.basis where code = ?), true, ?, ?, ?, ?, ?, ?, ?, ?,
                    string_to_array(?, ' '))""";

    private final JdbcTemplate jdbc;
    private final JdbcClient sql;

    BasisShelf(JdbcTemplate jdbc, JdbcClient sql) {
        this.jdbc = jdbc;
        this.sql = sql;
    }

    @Override
    public boolean takes(String file) {
        return file.startsWith("statutes/") || file.equals("standards.yaml");
    }

    @Override
    public void place(String file, JsonNode content, int edition) {
        List<BasisEntry> changed = (file.startsWith("statutes/") ? BasisEntry.ofStatute(content) : BasisEntry.ofStandards(content)).stream()
                .filter(entry -> !entry.basis().equals(current(entry.basis().id()))).toList();
        jdbc.batchUpdate("update law.basis set current = false where current and code = ?",
                changed.stream().map(entry -> new Object[] {entry.basis().id()}).toList());
        jdbc.batchUpdate(INSERT, changed.stream().map(BasisShelf::row).toList());
    }

    private Basis current(String code) {
        return sql.sql("select * from law.basis where current and code = :code").param("code", code).query(BasisRows::basis).optional().orElse(null);
    }

    private static Object[] row(BasisEntry entry) {
        Basis basis = entry.basis();
        return new Object[] {basis.id(), basis.id(), basis.kind().name(), basis.label(), basis.text(), basis.verified(), basis.validFrom(),
                basis.validTo(), Bigrams.plain(entry.heading()), Bigrams.plain(entry.haystack()), Bigrams.joined(entry.haystack())};
    }
}
