package cn.dangchang.audit.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Seals the trail every hour, also where the machine is off at night: whoever rewrites or cuts off what was sealed would have to have the key too. */
@Component
class Seals {
    private static final long LOCK = 7_202_611_230_102L;
    private static final String MOVED_HEADS = """
            insert into audit.sealed_head (seal, kind, key, position, hash)
            select ?, kind, key, position, hash from audit.head h
            where not exists (select 1 from audit.sealed_head s where s.kind = h.kind and s.key = h.key and s.position = h.position)
            """;
    private static final String MOVED = """
            select exists (select 1 from audit.head h where not exists
                (select 1 from audit.sealed_head s where s.kind = h.kind and s.key = h.key and s.position = h.position))
            """;

    private final JdbcTemplate jdbc;
    private final SealKey key;
    private final Clock clock;

    Seals(JdbcTemplate jdbc, SealKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** @return whether a seal was set; none where nothing happened since the last, or another node is at it. */
    @Scheduled(cron = "${dangchang.audit.seal-cron:0 10 * * * *}", zone = "Asia/Shanghai")
    @Transactional
    public boolean seal() {
        if (!Boolean.TRUE.equals(jdbc.queryForObject("select pg_try_advisory_xact_lock(?)", Boolean.class, LOCK))
                || !Boolean.TRUE.equals(jdbc.queryForObject(MOVED, Boolean.class))) {
            return false;
        }
        var last = jdbc.query("select number, root from audit.seal order by number desc limit 1",
                (row, index) -> new Last(row.getLong(1), row.getString(2))).stream().findFirst().orElse(new Last(0, Canonical.GENESIS));
        long number = last.number() + 1;
        int heads = jdbc.update(MOVED_HEADS, number);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var root = SealRoot.of(jdbc, number, last.root());
        jdbc.update("insert into audit.seal (number, at, heads, previous_root, root, signature) values (?, ?, ?, ?, ?, ?)",
                number, at.atOffset(ZoneOffset.UTC), heads, last.root(), root, key.sign(SealCheck.statement(number, at, root)));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                note(number + " " + root);
            }
        });
        return true;
    }

    private void note(String line) {
        try {
            Files.writeString(key.journal(), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private record Last(long number, String root) {}
}
