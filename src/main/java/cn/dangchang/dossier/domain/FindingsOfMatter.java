package cn.dangchang.dossier.domain;

import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which findings a matter is about, and where they are followed up. */
@Component
class FindingsOfMatter {
    private final SiteVisits visits;
    private final Consultations consultations;
    private final Rectifications rectifications;
    private final SummaryPenalties penalties;

    FindingsOfMatter(SiteVisits visits, Consultations consultations, Rectifications rectifications, SummaryPenalties penalties) {
        this.visits = visits;
        this.consultations = consultations;
        this.rectifications = rectifications;
        this.penalties = penalties;
    }

    Found of(Opened matter) {
        return switch (matter.number().kind()) {
            case VISIT -> new Found(visits.find(matter.number()).map(VisitView::findings).orElse(List.of()), rectifications.ofVisit(matter.number()));
            case RECTIFICATION -> rectifications.find(matter.number()).map(this::of).orElse(Found.NOTHING);
            case CONSULTATION -> consultations.find(matter.number()).map(dispute -> new Found(List.of(visits.finding(dispute.finding())),
                    rectifications.ofVisit(dispute.visit()))).orElse(Found.NOTHING);
            case SUMMARY_PENALTY -> penalties.find(matter.number()).map(file -> new Found(file.findings().stream().map(visits::finding).toList(),
                    rectifications.ofVisit(file.visit()))).orElse(Found.NOTHING);
            default -> Found.NOTHING;
        };
    }

    private Found of(RectificationFile file) {
        return new Found(file.items().stream().map(RectificationFile.Item::finding).distinct().map(visits::finding).toList(), List.of(file));
    }

    record Found(List<FindingView> findings, List<RectificationFile> rectifications) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }
}
