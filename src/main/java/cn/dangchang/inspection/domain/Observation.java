package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.InspectionGround;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What was seen, on which bases, and how the author judges it. */
@Embeddable
record Observation(String category, int inspectionItem, String description, String place, List<String> legalBases, List<String> standardBases,
                   List<UUID> photos, boolean majorHazard, String criterion, boolean correctableNow, boolean violationSuspected,
                   boolean summaryFits, boolean otherAuthority, String checklist, String item) {
    static Observation of(FindingEntry entry) {
        InspectionGround.FINDING_WITHOUT_BASIS.refuseAtIf(entry.legalBases().isEmpty() && entry.standardBases().isEmpty(), "legalBases");
        InspectionGround.MAJOR_HAZARD_WITHOUT_CRITERION.refuseAtIf(
                entry.majorHazard() && (entry.criterion() == null || entry.criterion().isBlank()), "criterion");
        InspectionGround.NOT_AN_INSPECTION_ITEM.refuseAtIf(entry.inspectionItem() < 1 || entry.inspectionItem() > 19, "inspectionItem");
        InspectionGround.DESCRIPTION_IS_MISSING.refuseAtIf(entry.description() == null || entry.description().isBlank(), "description");
        var traits = entry.traits();
        return new Observation(entry.category(), entry.inspectionItem(), entry.description().strip(), entry.place(), entry.legalBases(),
                entry.standardBases(), entry.photos(), entry.majorHazard(), entry.majorHazard() ? entry.criterion() : null,
                traits.correctableNow(), traits.violationSuspected(), traits.summaryFits(), traits.otherAuthority(), entry.checklist(), entry.item());
    }

    Observation judged(FindingTraits traits) {
        return new Observation(category, inspectionItem, description, place, legalBases, standardBases, photos, majorHazard, criterion,
                traits.correctableNow(), traits.violationSuspected(), traits.summaryFits(), traits.otherAuthority(), checklist, item);
    }

    FindingTraits traits() {
        return new FindingTraits(correctableNow, violationSuspected, summaryFits, otherAuthority);
    }

    List<String> bases() {
        return Stream.concat(legalBases.stream(), standardBases.stream()).toList();
    }
}
