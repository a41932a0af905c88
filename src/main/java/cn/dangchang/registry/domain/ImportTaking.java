package cn.dangchang.registry.domain;

import cn.dangchang.registry.domain.sheet.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the good lines of an import in one transaction: all of them, or none. */
@Component
class ImportTaking {
    private static final int CHUNK = 500;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final KnownParties known;
    private final Vocabularies vocabularies;
    private final PartyChunk chunks;

    ImportTaking(ImportJobs jobs, ImportRows rows, KnownParties known, Vocabularies vocabularies, PartyChunk chunks) {
        this.jobs = jobs;
        this.rows = rows;
        this.known = known;
        this.vocabularies = vocabularies;
        this.chunks = chunks;
    }

    /** @throws GivenUp where somebody cancelled or another worker has it; everything is rolled back */
    @Transactional
    public void take(ImportJobs.Row job, String worker) {
        var id = job.job().id();
        var parties = new ArrayList<>(parties(job).values());
        var withoutCode = known.withoutCode(job.agency());
        int registered = 0;
        int updated = 0;
        for (int from = 0; from < parties.size(); from += CHUNK) {
            var chunk = parties.subList(from, Math.min(parties.size(), from + CHUNK));
            var outcome = chunks.take(job.agency(), chunk, withoutCode);
            registered += outcome.registered();
            updated += outcome.updated();
            giveUpUnless(jobs.beat(id, worker, parties.subList(0, from + chunk.size()).stream().mapToInt(List::size).sum()));
        }
        chunks.audit(job, parties.size(), registered, updated);
        rows.forgetGood(id);
        giveUpUnless(jobs.taken(id, worker, registered, updated));
    }

    private Map<String, List<ImportEntry>> parties(ImportJobs.Row job) {
        Vocabulary words = vocabularies.of(job.agency());
        var parties = new LinkedHashMap<String, List<ImportEntry>>();
        for (var line : rows.good(job.job().id())) {
            var entry = new LineCheck(job.agency(), words, line.cells(), Map.of(), vocabularies).entry(line.number());
            parties.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
        }
        return parties;
    }

    private static void giveUpUnless(boolean goOn) {
        if (!goOn) {
            throw new GivenUp();
        }
    }

    /** Ends the transaction of who shall not go on. */
    static class GivenUp extends RuntimeException {
        GivenUp() {
            super("the import was cancelled or taken over");
        }
    }
}
