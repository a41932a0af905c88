package cn.dangchang.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What the chains alone cannot show, because whoever owns the database could rebuild them. */
@DangchangTest
class SealsTests {
    @Autowired
    AuditTrail trail;
    @Autowired
    Seals seals;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    TransactionTemplate transactions;

    private final Chain chain = Chain.setting("sealed-" + UUID.randomUUID());

    @BeforeEach
    void sealTwoEntries() {
        trail.record(chain, "test.opened", Map.of());
        trail.record(chain, "test.closed", Map.of("on", "2026-03-02"));
        assertThat(seals.seal()).isTrue();
    }

    @Test
    void whatWasSealedIsSoundAlsoAfterTheChainWentOn() {
        trail.record(chain, "test.reopened", Map.of());
        assertThat(seals.seal()).isTrue();
        assertThat(trail.verify().faults()).isEmpty();
    }

    @Test
    void nothingNewNeedsNoSeal() {
        assertThat(seals.seal()).isFalse();
    }

    @Test
    void aChainThatWasCutAndRebuiltConsistentlyIsFound() {
        assertThat(faultsAfter("delete from audit.entry where key = '" + chain.key() + "' and position = 2",
                "update audit.head h set position = 1, hash = (select hash from audit.entry e where e.key = h.key and e.position = 1) where key = '"
                        + chain.key() + "'")).singleElement().asString().contains("not as sealed");
    }

    @Test
    void aSealThatWasMadeUpIsFound() {
        assertThat(faultsAfter("update audit.seal set root = repeat('a', 64) where number = (select max(number) from audit.seal)"))
                .anyMatch(fault -> fault.contains("root")).anyMatch(fault -> fault.contains("not signed"));
    }

    @Test
    void aSealThatWasRemovedIsMissedInTheJournal() {
        assertThat(faultsAfter("delete from audit.sealed_head where seal = (select max(number) from audit.seal)",
                "delete from audit.seal where number = (select max(number) from audit.seal)")).anyMatch(fault -> fault.contains("journal"));
    }

    private List<String> faultsAfter(String... tampering) {
        return transactions.execute(status -> {
            jdbc.execute("set local session_replication_role = replica");
            List.of(tampering).forEach(jdbc::execute);
            status.setRollbackOnly();
            return trail.verify().faults();
        });
    }
}
