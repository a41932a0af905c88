package cn.dangchang.inspection.web;

import cn.dangchang.inspection.Consultations;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import cn.dangchang.shared.SharedGround;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The rows of the sheet of dispositions; every field's name ends in the number of its finding. */
@Component
class DispositionRows {
    private final Dispositions dispositions;
    private final Consultations consultations;

    DispositionRows(Dispositions dispositions, Consultations consultations) {
        this.dispositions = dispositions;
        this.consultations = consultations;
    }

    /** Nobody decides on a finding that reads differently from what the page showed. */
    void requireAsSeen(VisitView visit, Typed typed) {
        visit.findings().forEach(finding -> {
            Integer seen = typed.number("seen-" + finding.seq());
            SharedGround.CHANGED_MEANWHILE.refuseAtIf(seen != null && seen != finding.version(), "actions-" + finding.seq());
        });
    }

    /** @throws Refusal with everything that is to be mended, finding by finding */
    void decide(VisitView visit, Typed typed) {
        List<Objection> objections = new ArrayList<>();
        Refusal first = null;
        for (var finding : visit.findings().stream().filter(each -> each.state() == FindingState.FED_BACK && !each.locked()).toList()) {
            try {
                decide(finding, typed);
            } catch (Refusal refusal) {
                first = first == null ? refusal : first;
                objections.addAll(VisitSubmissions.ofFinding(refusal, finding.seq()).objections());
            }
        }
        if (first != null) {
            throw new Refusal(first.ground(), objections);
        }
    }

    private void decide(FindingView finding, Typed typed) {
        String row = "-" + finding.seq();
        if (typed.flag("dispute" + row)) {
            consultations.raise(finding.id(), typed.text("question" + row));
            return;
        }
        var actions = typed.all("actions" + row).stream().map(each -> typed.read("actions" + row, each, Disposition::valueOf)).collect(Collectors.toSet());
        var measures = typed.all("measures" + row).stream().map(each -> typed.read("measures" + row, each, SiteMeasure::valueOf)).collect(Collectors.toSet());
        dispositions.decide(finding.id(), new Decided(null, actions, typed.text("deviationReason" + row),
                actions.contains(Disposition.ORDER_RECTIFICATION) ? typed.day("deadline" + row) : null, typed.text("requirement" + row),
                actions.stream().anyMatch(Disposition::isSiteMeasure) ? measures : java.util.Set.of(),
                actions.contains(Disposition.TRANSFER) ? typed.text("authority" + row) : null, typed.text("responsible" + row),
                actions.contains(Disposition.OTHER) ? typed.text("other" + row) : null, finding.version()));
    }
}
