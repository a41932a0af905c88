package cn.dangchang.registry.domain;

import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.domain.ImportRows.Line;
import cn.dangchang.registry.domain.sheet.Heads;
import cn.dangchang.registry.domain.sheet.SheetFile;
import cn.dangchang.registry.domain.sheet.SheetLine;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import cn.dangchang.shared.AgencyId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Reads the file of an import: first whether it is a table at all, then line by line in the background. */
@Component
class ImportReading {
    private static final int CHUNK = 500;
    private static final int HEAD_WITHIN = 5;

    private final ImportJobs jobs;
    private final ImportRows rows;
    private final KnownParties known;
    private final Vocabularies vocabularies;

    ImportReading(ImportJobs jobs, ImportRows rows, KnownParties known, Vocabularies vocabularies) {
        this.jobs = jobs;
        this.rows = rows;
        this.known = known;
        this.vocabularies = vocabularies;
    }

    /** @return lines below the head. @throws cn.dangchang.shared.Refusal {@link RegistryGround} where it is no table of ours */
    int lines(byte[] content, AgencyId agency) {
        var words = vocabularies.of(agency);
        var head = head(content, words);
        var missing = head.missing().stream().map(column -> words.heads().get(column)).toList();
        RegistryGround.COLUMNS_NOT_FOUND.refuseAtIf(!missing.isEmpty(), "file", String.join("、", missing));
        var count = new AtomicInteger();
        SheetFile.of(content).read(line -> line.number() <= head.line() || count.incrementAndGet() <= SheetFile.MOST_LINES);
        RegistryGround.TOO_MANY_ROWS.refuseAtIf(count.get() > SheetFile.MOST_LINES, "file", SheetFile.MOST_LINES);
        RegistryGround.FILE_IS_EMPTY.refuseAtIf(count.get() == 0, "file");
        return count.get();
    }

    /** @return whether it was read to its end. */
    boolean read(ImportJobs.Row job, String worker) {
        var id = job.job().id();
        rows.clear(id);
        var content = jobs.content(id);
        var words = vocabularies.of(job.agency());
        var head = head(content, words);
        var comparison = new ImportComparison(known.withoutCode(job.agency()), vocabularies);
        var chunk = new ArrayList<SheetLine>();
        var tally = new Tally(0, 0);
        var progress = new AtomicReference<>(tally);
        SheetFile.of(content).read(line -> {
            if (line.number() > head.line()) {
                chunk.add(line);
            }
            return chunk.size() < CHUNK || stage(job, worker, words, head, comparison, chunk, progress);
        });
        boolean whole = stage(job, worker, words, head, comparison, chunk, progress);
        return whole && jobs.read(id, worker, progress.get().good(), progress.get().bad());
    }

    private boolean stage(ImportJobs.Row job, String worker, Vocabulary words, Heads head, ImportComparison comparison, List<SheetLine> chunk,
                          AtomicReference<Tally> progress) {
        UUID id = job.job().id();
        var read = chunk.stream().map(line -> {
            var cells = head.arranged(line);
            var check = new LineCheck(job.agency(), words, cells, head.faults(line), vocabularies);
            return new ImportComparison.Checked(cells, check.entry(line.number()), check.problems());
        }).toList();
        var codes = known.codes(job.agency(), read.stream().map(each -> each.entry().party().creditCode()).filter(code -> !code.isEmpty()).toList());
        var lines = read.stream().map(each -> comparison.line(each, codes)).toList();
        if (!lines.isEmpty()) {
            rows.add(id, lines);
        }
        chunk.clear();
        progress.updateAndGet(before -> before.with(lines));
        return jobs.beat(id, worker, progress.get().good() + progress.get().bad());
    }

    private static Heads head(byte[] content, Vocabulary words) {
        var found = new AtomicReference<Heads>();
        var seen = new AtomicInteger();
        SheetFile.of(content).read(line -> {
            Heads.in(line, words.heads()).ifPresent(found::set);
            return found.get() == null && seen.incrementAndGet() < HEAD_WITHIN;
        });
        RegistryGround.COLUMNS_NOT_FOUND.refuseAtIf(found.get() == null, "file", String.join("、", words.heads().values().stream().limit(3).toList()));
        return found.get();
    }

    private record Tally(int good, int bad) {
        Tally with(List<Line> lines) {
            int wrong = (int) lines.stream().filter(line -> line.problem() != null).count();
            return new Tally(good + lines.size() - wrong, bad + wrong);
        }
    }
}
