package cn.dangchang.audit.domain;

import cn.dangchang.audit.AuditEntry;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.audit.Verification;
import cn.dangchang.shared.Acting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appends in one statement: moving the head locks its row, so that entries of one chain queue and no old row is read. */
@Service
class HashChainedTrail implements AuditTrail {
    private static final String APPEND = """
            with head as (
                insert into audit.head as h (kind, key, position, hash) values (:kind, :key, 1, :first)
                on conflict (kind, key) do update set position = h.position + 1,
                    hash = encode(sha256(convert_to(h.hash || '|' || (h.position + 1) || '|' || :body, 'UTF8')), 'hex')
                returning position, hash)
            insert into audit.entry (kind, key, position, at, person, action, facts, hash)
            select :kind, :key, position, :at, cast(:person as varchar), :action, :facts, hash from head
            """;

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;
    private final TrailVerifier verifier;

    HashChainedTrail(JdbcClient jdbc, Acting acting, Clock clock, TrailVerifier verifier) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
        this.verifier = verifier;
    }

    @Override
    @Transactional
    public void record(Chain chain, String action, Map<String, ?> facts) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = acting.current().map(actor -> actor.person().value()).orElse(null);
        var json = Canonical.facts(facts);
        var body = Canonical.body(chain, at, person, action, json);
        jdbc.sql(APPEND).param("kind", chain.kind()).param("key", chain.key()).param("first", Canonical.hash(Canonical.GENESIS, 1, body))
                .param("body", body).param("at", at.atOffset(ZoneOffset.UTC)).param("person", person).param("action", action)
                .param("facts", json).update();
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuditEntry> of(Chain chain) {
        return jdbc.sql("select * from audit.entry where kind = ? and key = ? order by position").param(chain.kind()).param(chain.key())
                .query((row, index) -> entry(row)).list();
    }

    @Override
    public Verification verify() {
        return verifier.verify();
    }

    static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(new Chain(row.getString("kind"), row.getString("key")), row.getLong("position"), at(row),
                row.getString("person"), row.getString("action"), Canonical.read(row.getString("facts")), row.getString("hash"));
    }
}
