package cn.dangchang.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DangchangTest
class AuditTrailTests {
    @Autowired
    AuditTrail trail;
    @Autowired
    ActingAs acting;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transactions;

    private final Chain chain = Chain.setting("test-" + UUID.randomUUID());

    @Test
    void entriesFollowEachOtherAndNameWhoActed() {
        trail.record(chain, "test.opened", Map.of("on", LocalDate.of(2026, 3, 2)));
        acting.run(new PersonId("inspector-1"), () -> trail.record(chain, "test.changed", Map.of("b", 2, "a", 1)));

        var entries = trail.of(chain);
        assertThat(entries).extracting(AuditEntry::position).containsExactly(1L, 2L);
        assertThat(entries).extracting(AuditEntry::person).containsExactly(null, "inspector-1");
        assertThat(entries.get(0).facts()).containsEntry("on", "2026-03-02");
        assertThat(faultsOfThisChain()).isEmpty();
    }

    @Test
    void aRolledBackChangeLeavesNoEntry() {
        transactions.executeWithoutResult(status -> {
            trail.record(chain, "test.changed", Map.of());
            status.setRollbackOnly();
        });
        assertThat(trail.of(chain)).isEmpty();
    }

    @Test
    void entriesWrittenAtTheSameTimeFormOneChain() throws InterruptedException {
        var pool = Executors.newFixedThreadPool(8);
        for (int entry = 0; entry < 100; entry++) {
            pool.submit(() -> trail.record(chain, "test.changed", Map.of()));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(trail.of(chain)).hasSize(100);
        assertThat(faultsOfThisChain()).isEmpty();
    }

    @Test
    void theDatabaseRefusesToChangeOrRemoveAnEntry() {
        trail.record(chain, "test.opened", Map.of());
        for (var forbidden : new String[] {"update audit.entry set action = 'x'", "delete from audit.entry", "truncate audit.entry",
            "delete from audit.head", "update audit.head set position = 9", "truncate audit.seal cascade"}) {
            assertThatThrownBy(() -> jdbc.execute(forbidden)).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void aChangedEntryIsFound() {
        trail.record(chain, "test.opened", Map.of("amount", 1));
        trail.record(chain, "test.closed", Map.of());
        assertThat(faultsAfter("update audit.entry set facts = '{\"amount\":2}' where key = ? and position = 1")).isNotEmpty();
    }

    @Test
    void anEntryCutOffIsFound() {
        trail.record(chain, "test.opened", Map.of());
        trail.record(chain, "test.closed", Map.of());
        assertThat(faultsAfter("delete from audit.entry where key = ? and position = 2")).isNotEmpty();
    }

    @Test
    void anUntouchedTrailIsSound() {
        trail.record(chain, "test.opened", Map.of());
        assertThat(faultsAfter("select pg_sleep(0) where ? is null")).isEmpty();
    }

    /** Tampers as the owner of the database could, looks, and takes it back. */
    private List<String> faultsAfter(String tampering) {
        return transactions.execute(status -> {
            jdbc.execute("set local session_replication_role = replica");
            if (tampering.startsWith("select")) {
                jdbc.queryForList(tampering, chain.key());
            } else {
                jdbc.update(tampering, chain.key());
            }
            status.setRollbackOnly();
            return faultsOfThisChain();
        });
    }

    private List<String> faultsOfThisChain() {
        return trail.verify().faults().stream().filter(fault -> fault.contains(chain.key())).toList();
    }
}
