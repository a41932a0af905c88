package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.VisitView;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands in the margin of a visit: refusals to sign and what people wrote beside their tasks. */
@Component
class Margin {
    private final RefusalReports refusals;
    private final Notes notes;

    Margin(RefusalReports refusals, Notes notes) {
        this.refusals = refusals;
        this.notes = notes;
    }

    List<VisitView.RefusalToSign> refusals(Visit visit) {
        return refusals.findByVisitOrderByReportedAt(visit.number().value()).stream().map(RefusalReport::view).toList();
    }

    List<VisitView.Note> notes(Visit visit) {
        return notes.findByVisitOrderByWrittenAt(visit.number().value()).stream().map(Note::view).toList();
    }
}
