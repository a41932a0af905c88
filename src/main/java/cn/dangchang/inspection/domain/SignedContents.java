package cn.dangchang.inspection.domain;

import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.SignedThing;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a signature stands under, as it reads at this moment. */
@Component
class SignedContents {
    private final Findings findings;
    private final ChecklistAnswers answers;
    private final HandoverSheets handovers;

    SignedContents(Findings findings, ChecklistAnswers answers, HandoverSheets handovers) {
        this.findings = findings;
        this.answers = answers;
        this.handovers = handovers;
    }

    Subject subject(Visit visit, SignedThing thing, String key) {
        return new Subject(visit.number(), thing.key(), keyOf(visit, thing, key), hash(visit, thing, key));
    }

    /** Sheets that may come once more after a consultation carry their round. */
    static String keyOf(Visit visit, SignedThing thing, String key) {
        return switch (thing) {
            case DISPOSITIONS, RECTIFICATION_ORDER, SITE_MEASURES -> String.valueOf(visit.round());
            default -> key == null ? "" : key;
        };
    }

    private String hash(Visit visit, SignedThing thing, String key) {
        var hash = new ContentHash().with(thing, visit.number(), visit.where().siteId());
        var live = findings.findByVisitOrderBySeq(visit.number().value()).stream().filter(Finding::live).toList();
        switch (thing) {
            case CHECKLIST -> {
                live.stream().filter(finding -> finding.author().value().equals(key)).forEach(finding -> observation(hash, finding));
                answers.findByVisitAndPersonOrderByItem(visit.number().value(), key)
                        .forEach(answer -> hash.with(answer.checklist(), answer.view()));
            }
            case FEEDBACK -> live.forEach(finding -> observation(hash, finding));
            case DISPOSITIONS, TERRITORY_HANDOVER -> live.stream().filter(finding -> finding.decidedIn(visit.round()))
                    .forEach(finding -> ruling(hash, finding));
            case RECTIFICATION_ORDER -> awaiting(live, visit, Disposition.ORDER_RECTIFICATION).forEach(finding -> ruling(hash, finding));
            case SITE_MEASURES -> live.stream().filter(finding -> finding.decidedIn(visit.round())
                    && finding.actions().stream().anyMatch(Disposition::isSiteMeasure)).forEach(finding -> ruling(hash, finding));
            case EXPERT_HANDOVER -> handovers.findById(UUID.fromString(key)).ifPresent(sheet -> {
                hash.with(sheet.view().suggestion(), sheet.view().expert(), sheet.view().receiver());
                live.stream().filter(finding -> sheet.findings().contains(finding.id())).forEach(finding -> observation(hash, finding));
            });
        }
        return hash.hex();
    }

    private static List<Finding> awaiting(List<Finding> live, Visit visit, Disposition action) {
        return live.stream().filter(finding -> finding.decidedIn(visit.round()) && finding.actions().contains(action)).toList();
    }

    private static void observation(ContentHash hash, Finding finding) {
        var seen = finding.observation();
        hash.with(finding.id(), finding.author(), seen.category(), seen.inspectionItem(), seen.description(), seen.place(), seen.legalBases(),
                seen.standardBases(), seen.photos(), seen.majorHazard(), seen.criterion());
    }

    private static void ruling(ContentHash hash, Finding finding) {
        var ruling = finding.ruling();
        observation(hash, finding);
        hash.with(ruling.actions(), ruling.deviationReason(), ruling.deadline(), ruling.requirement(), ruling.measures(), ruling.authority(),
                ruling.responsible(), ruling.otherWords());
    }
}
