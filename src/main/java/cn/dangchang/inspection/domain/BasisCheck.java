package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.EvidenceStore.EvidenceFile;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.law.Statutes;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a finding leans on must exist: its category, its bases in force on the day, its pictures in this matter's evidence. */
@Component
class BasisCheck {
    private final PlanShape shape;
    private final Statutes statutes;
    private final EvidenceStore evidence;

    BasisCheck(PlanShape shape, Statutes statutes, EvidenceStore evidence) {
        this.shape = shape;
        this.statutes = statutes;
        this.evidence = evidence;
    }

    void check(FindingEntry entry, MatterNumber visit, LocalDate day) {
        shape.requireCategory(entry.category());
        entry.legalBases().forEach(basis -> statutes.requireInForce(basis, day));
        entry.standardBases().forEach(basis -> statutes.requireInForce(basis, day));
        entry.photos().forEach(photo -> requireFile(photo, visit));
    }

    void requireFile(UUID file, MatterNumber visit) {
        InspectionGround.NO_SUCH_EVIDENCE.refuseIf(file != null && evidence.find(file).filter(each -> each.matter().equals(visit)).isEmpty());
    }

    /** The picture taken before proves nothing about afterwards, nor does its copy. */
    void requireAfterPhoto(UUID file, MatterNumber visit, List<UUID> before) {
        requireFile(file, visit);
        var taken = before.stream().flatMap(each -> evidence.find(each).stream()).map(EvidenceFile::sha256).toList();
        InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO.refuseAtIf(evidence.find(file)
                .filter(each -> each.mediaType().startsWith("image/") && !taken.contains(each.sha256())).isEmpty(), "afterPhoto");
    }

    /** Evidence counts with its hash and its time. */
    boolean counts(UUID file) {
        return evidence.find(file).filter(each -> each.sha256() != null && (each.capturedAt() != null || each.receivedAt() != null)).isPresent();
    }
}
