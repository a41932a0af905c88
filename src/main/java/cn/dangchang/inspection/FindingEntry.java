package cn.dangchang.inspection;

import java.util.List;
import java.util.UUID;

/**
 * A finding as its author writes it.
 *
 * @param category code of {@code law.ReferenceLists.contentCategories()}
 * @param inspectionItem 1–19
 * @param legalBases, standardBases ids of {@code law.Statutes}; at least one of all
 * @param photos evidence ids
 * @param criterion the criterion (判定标准) by which it is a major hazard, else null
 * @param traits what the decision table needs
 * @param checklist id of the list, and {@code item} its code, from which the finding was raised; both null otherwise
 */
public record FindingEntry(String category, int inspectionItem, String description, String place, List<String> legalBases,
                           List<String> standardBases, List<UUID> photos, boolean majorHazard, String criterion, FindingTraits traits,
                           String checklist, String item) {
    public FindingEntry {
        legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
        standardBases = standardBases == null ? List.of() : List.copyOf(standardBases);
        photos = photos == null ? List.of() : List.copyOf(photos);
        traits = traits == null ? FindingTraits.NONE : traits;
    }
}
