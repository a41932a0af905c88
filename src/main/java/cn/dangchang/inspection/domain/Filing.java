package cn.dangchang.inspection.domain;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.State;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.shared.MatterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** 收卷归档: bound by the group leader with all originals, received by the coordinator, archived by the archivist (R-136 … R-138). */
@Service
public class Filing {
    private final VisitDesk desk;
    private final Documents documents;
    private final HandoverSheets handovers;
    private final Progress progress;
    private final PaperWords words;

    Filing(VisitDesk desk, Documents documents, HandoverSheets handovers, Progress progress, PaperWords words) {
        this.desk = desk;
        this.documents = documents;
        this.handovers = handovers;
        this.progress = progress;
        this.words = words;
    }

    /** Missing originals are named and block, unless the reason why there is none is on record. */
    public void bind(MatterNumber number, String missingReason) {
        var visit = desk.openForHouse(number);
        var missing = missing(visit);
        InspectionGround.ORIGINALS_MISSING.refuseAtIf(!missing.isEmpty() && (missingReason == null || missingReason.isBlank()), "missingReason",
                String.join("、", missing));
        visit.bind(Binder.bound(desk.person().value(), desk.now(), missing.isEmpty() ? null : missingReason));
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
        return desk.unscoped(number).map(this::missing).orElse(List.of());
    }

    private List<String> missing(Visit visit) {
        var kinds = documents.of(visit.number()).stream().filter(each -> each.state() == State.ISSUED).map(Documents.IssuedDocument::kind).toList();
        var missing = new ArrayList<String>();
        require(missing, kinds, DocumentKind.INSPECTION_PLAN, 1);
        // the sheet for several enterprises lies in the file of the first of them
        require(missing, kinds, DocumentKind.INSPECTION_APPROVAL, visit.sheet() == null ? 1 : 0);
        require(missing, kinds, DocumentKind.INSPECTION_RECORD, 1);
        require(missing, kinds, DocumentKind.OFFICER_CHECKLIST, visit.of(MemberRole.OFFICER).size());
        require(missing, kinds, DocumentKind.EXPERT_CHECKLIST, visit.of(MemberRole.EXPERT).size());
        require(missing, kinds, DocumentKind.ON_SITE_HANDOVER, handovers.findByVisitOrderByHandedOverAt(visit.number().value()).size());
        return missing;
    }

    private void require(List<String> missing, List<DocumentKind> kinds, DocumentKind kind, int needed) {
        long there = kinds.stream().filter(each -> each == kind).count();
        if (there < needed) {
            missing.add(words.of("inspection.filing.missing", words.of(kind.key()), needed - there));
        }
    }
}
