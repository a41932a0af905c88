package cn.dangchang.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Compares the trail with its seals: roots, signatures, sealed entries, and the journal of seals outside the database. */
@Component
class SealCheck {
    private static final String SEALED_ENTRIES_GONE = """
            select s.kind || ':' || s.key || ': entry ' || s.position || ' is not as sealed by seal ' || s.seal
            from audit.sealed_head s left join audit.entry e using (kind, key, position) where e.hash is distinct from s.hash limit 100
            """;

    private final SealKey key;

    SealCheck(SealKey key) {
        this.key = key;
    }

    static String statement(long number, Instant at, String root) {
        return number + "|" + at + "|" + root;
    }

    List<String> faults(JdbcTemplate jdbc) {
        var faults = new ArrayList<>(jdbc.queryForList(SEALED_ENTRIES_GONE, String.class));
        var seals = jdbc.query("select * from audit.seal order by number", (row, index) -> new Seal(row.getLong("number"),
                HashChainedTrail.at(row), row.getString("previous_root"), row.getString("root"), row.getString("signature")));
        var previous = Canonical.GENESIS;
        long expected = 1;
        for (var seal : seals) {
            if (seal.number() != expected || !seal.previous().equals(previous)
                    || !seal.root().equals(SealRoot.of(jdbc, seal.number(), seal.previous()))) {
                faults.add("seal " + seal.number() + ": its root does not cover what it sealed");
            }
            if (!key.signed(statement(seal.number(), seal.at(), seal.root()), seal.signature())) {
                faults.add("seal " + seal.number() + ": not signed with this office's key");
            }
            previous = seal.root();
            expected = seal.number() + 1;
        }
        faults.addAll(missing(seals));
        return faults;
    }

    private List<String> missing(List<Seal> seals) {
        Map<Long, String> roots = new HashMap<>();
        seals.forEach(seal -> roots.put(seal.number(), seal.root()));
        return journal().stream().map(line -> line.split(" "))
                .filter(line -> line.length == 2 && !line[1].equals(roots.get(Long.valueOf(line[0]))))
                .map(line -> "seal " + line[0] + ": noted in the journal, missing or different in the database").toList();
    }

    private List<String> journal() {
        try {
            return Files.exists(key.journal()) ? Files.readAllLines(key.journal()) : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Seal(long number, Instant at, String previous, String root, String signature) {}
}
