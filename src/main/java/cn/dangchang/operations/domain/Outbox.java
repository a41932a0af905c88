package cn.dangchang.operations.domain;

import cn.dangchang.operations.LiveUpdates;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Topics collected during a transaction are written once, as one row before its commit. */
@Service
public class Outbox implements LiveUpdates {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final JdbcTemplate jdbc;
    private final Clock clock;

    Outbox(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void invalidate(String topic) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(Set.of(topic));
            return;
        }
        collected().add(topic);
    }

    /** @return how far everything has been committed; the point from which {@link #since} reads. */
    public String position() {
        return jdbc.queryForObject("select pg_snapshot_xmin(pg_current_snapshot())::text", String.class);
    }

    /** @return topics of transactions from {@code position} on, all of them ended; each row is read exactly once if asked with positions in turn. */
    public List<String> since(String position, String until) {
        return jdbc.queryForList("select distinct unnest(topics) from operations.invalidation where xact >= ?::xid8 and xact < ?::xid8",
                String.class, position, until);
    }

    @Scheduled(fixedDelay = 120_000, initialDelay = 60_000)
    void forgetSent() {
        jdbc.update("delete from operations.invalidation where at < ?", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC));
    }

    @SuppressWarnings("unchecked")
    private Set<String> collected() {
        var topics = (Set<String>) TransactionSynchronizationManager.getResource(this);
        if (topics == null) {
            topics = new LinkedHashSet<>();
            TransactionSynchronizationManager.bindResource(this, topics);
            TransactionSynchronizationManager.registerSynchronization(new WriteBeforeCommit(topics));
        }
        return topics;
    }

    private void write(Set<String> topics) {
        jdbc.update("insert into operations.invalidation (topics, at) values (?, ?)",
                topics.toArray(String[]::new), clock.instant().atOffset(ZoneOffset.UTC));
    }

    private class WriteBeforeCommit implements TransactionSynchronization {
        private final Set<String> topics;

        WriteBeforeCommit(Set<String> topics) {
            this.topics = topics;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!readOnly) {
                write(topics);
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Outbox.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Outbox.this, topics);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Outbox.this);
        }
    }
}
