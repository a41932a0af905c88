package cn.dangchang.evidence.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.evidence.EvidenceGround;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes files in, keeps the record of who had them, and gives them out checked. */
@Service
@Transactional
public class EvidenceRoom implements EvidenceStore {
    private final Shelf shelf;
    private final FileRows rows;
    private final Acting acting;
    private final AuditTrail trail;
    private final Clock clock;

    EvidenceRoom(Shelf shelf, FileRows rows, Acting acting, AuditTrail trail, Clock clock) {
        this.shelf = shelf;
        this.rows = rows;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public EvidenceFile keep(Incoming incoming, InputStream content) {
        try {
            var arrival = Arrival.take(content, shelf.incoming(), FileKind.LARGEST);
            try {
                var kind = FileKind.of(arrival.file(), arrival.size());
                EvidenceGround.HASH_DIFFERS.refuseAtIf(incoming.clientHash() != null && !incoming.clientHash().isBlank()
                        && !incoming.clientHash().equalsIgnoreCase(arrival.sha256()), "file");
                shelf.shelve(arrival.file(), arrival.sha256());
                return register(incoming, arrival, kind);
            } finally {
                Files.deleteIfExists(arrival.file());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private EvidenceFile register(Incoming incoming, Arrival arrival, FileKind kind) {
        var by = acting.current().map(actor -> actor.person().value()).orElse(null);
        var file = new EvidenceFile(UUID.randomUUID(), incoming.matter(), incoming.purpose(), FileNames.clean(incoming.name(), kind), kind.mediaType(),
                arrival.size(), arrival.sha256(), incoming.capturedAt(), clock.instant(), by, incoming.place());
        rows.add(file);
        rows.custody(file.id(), clock.instant(), by, "received", true);
        trail.record(file.matter(), "evidence.file-received",
                Map.of("file", file.id().toString(), "purpose", file.purpose(), "sha256", file.sha256(), "size", file.size()));
        return file;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> find(UUID id) {
        return rows.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFile> of(MatterNumber matter) {
        return rows.of(matter);
    }

    @Override
    @Transactional(readOnly = true)
    public InputStream open(UUID id) {
        try {
            return Files.newInputStream(shelf.sound(required(id).sha256()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Gives the file to the acting person and writes that down. */
    public Path handOut(UUID id) {
        var file = required(id);
        var place = shelf.sound(file.sha256());
        rows.custody(id, clock.instant(), acting.current().map(actor -> actor.person().value()).orElse(null), "opened", true);
        return place;
    }

    @Override
    public boolean verify(UUID id) {
        var file = required(id);
        boolean sound = shelf.isSound(file.sha256());
        rows.custody(id, clock.instant(), acting.current().map(actor -> actor.person().value()).orElse(null), "verified", sound);
        return sound;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Custody> custodyOf(UUID id) {
        return rows.custodyOf(id);
    }

    private EvidenceFile required(UUID id) {
        return rows.find(id).orElseThrow(EvidenceGround.NO_SUCH_FILE::refusal);
    }
}
