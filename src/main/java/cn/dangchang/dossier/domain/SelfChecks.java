package cn.dangchang.dossier.domain;

import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.SharedGround;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an enterprise's own ledger of checks and rectification (企业自查整改台账, R-144) with one of its matters. */
@Component
@Transactional
public class SelfChecks {
    private final Cabinet cabinet;
    private final Enterprises enterprises;
    private final EvidenceStore store;
    private final Idempotency idempotency;
    private final Clock clock;

    SelfChecks(Cabinet cabinet, Enterprises enterprises, EvidenceStore store, Idempotency idempotency, Clock clock) {
        this.cabinet = cabinet;
        this.enterprises = enterprises;
        this.store = store;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** @throws cn.dangchang.shared.Refusal NOT_FOR_YOU where the matter is not the enterprise's or not the actor's to see, and those of evidence */
    public void keep(UUID enterprise, String matter, String name, InputStream content, String key) {
        enterprises.visible(enterprise);
        var opened = cabinet.open(matter);
        SharedGround.NOT_FOR_YOU.refuseIf(!enterprise.equals(opened.summary().enterprise()) || !opened.actor().agency().equals(opened.number().agency()));
        idempotency.once(key, "self-check " + enterprise + " " + matter + " " + name, String.class,
                () -> store.keep(new Incoming(opened.number(), "self-check", name, null, clock.instant(), null), content).id().toString());
    }
}
