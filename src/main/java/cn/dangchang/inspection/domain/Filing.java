package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 收卷归档: bound by the group leader with all originals, received by the coordinator, archived by the archivist (R-136 … R-138). */
@Service
public class Filing {
    private final VisitDesk desk;
    private final Originals originals;
    private final Progress progress;

    Filing(VisitDesk desk, Originals originals, Progress progress) {
        this.desk = desk;
        this.originals = originals;
        this.progress = progress;
    }

    /** Missing originals are named and block, unless the reason why there is none is on record; what was served gets its receipt. */
    public void bind(MatterNumber number, String missingReason) {
        var visit = desk.openForHouse(number);
        var missing = originals.missing(visit);
        InspectionGround.ORIGINALS_MISSING.refuseAtIf(!missing.isEmpty() && (missingReason == null || missingReason.isBlank()), "missingReason",
                String.join("、", missing));
        visit.bind(Binder.bound(desk.person().value(), desk.now(), missing.isEmpty() ? null : missingReason));
        originals.receipt(visit);
        desk.write(visit, "file-bound", Map.of("missing", missing.size()));
    }

    public void receive(MatterNumber number, String location) {
        var visit = desk.openForHouse(number);
        visit.bind(visit.binder().received(desk.person().value(), desk.now(), location));
        desk.write(visit, "file-received", Map.of());
    }

    public void archive(MatterNumber number, String archiveNumber, String retention) {
        var visit = desk.openForHouse(number);
        visit.archive(visit.binder().archived(desk.person().value(), desk.now(), archiveNumber, retention), progress.round(visit).live().isEmpty());
        progress.closeIfDue(visit);
        desk.write(visit, "file-archived", Map.of("archiveNumber", archiveNumber, "retention", retention));
    }

    /** @return names of the originals that the file should hold and does not. */
    public List<String> missing(MatterNumber number) {
        return desk.unscoped(number).map(originals::missing).orElse(List.of());
    }
}
