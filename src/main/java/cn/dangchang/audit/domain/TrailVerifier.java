package cn.dangchang.audit.domain;

import cn.dangchang.audit.Verification;
import java.util.ArrayList;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes everything from the stored rows alone. */
@Component
class TrailVerifier {
    private static final String ENTRIES = """
            select e.*, h.position as head_position, h.hash as head_hash
            from audit.entry e left join audit.head h using (kind, key) order by e.kind, e.key, e.position
            """;
    private static final String EMPTY_CHAINS = """
            select kind || ':' || key || ': all entries are gone' from audit.head h
            where not exists (select 1 from audit.entry e where e.kind = h.kind and e.key = h.key) limit 100
            """;

    private final JdbcTemplate jdbc;
    private final SealCheck seals;

    TrailVerifier(DataSource database, SealCheck seals) {
        jdbc = new JdbcTemplate(database);
        jdbc.setFetchSize(1_000);
        this.seals = seals;
    }

    /** Reads one snapshot, so that entries written meanwhile do not look like faults. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        var chains = new ChainCheck();
        jdbc.query(ENTRIES, chains);
        chains.endOfChain();
        var faults = new ArrayList<>(chains.faults());
        faults.addAll(jdbc.queryForList(EMPTY_CHAINS, String.class));
        faults.addAll(seals.faults(jdbc));
        return new Verification(chains.chains(), chains.entries(), faults);
    }
}
