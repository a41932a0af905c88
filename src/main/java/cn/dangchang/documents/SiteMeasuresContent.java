package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 现场处理措施决定书 (安全生产法 65): leave, stop, out of use. The remedy comes with the document.
 *
 * @param hazards violations and hazards; @param bases the articles that the decision rests on, as printed
 * @param decisions what is ordered, one sentence each
 */
public record SiteMeasuresContent(Party party, LocalDate inspectedOn, List<Hazard> hazards, List<String> bases, List<String> decisions,
                                  List<SignatureMark> signedByOfficers, SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }

    /** @param criterion the item of the major-hazard criteria (判定标准), or null. */
    public record Hazard(String description, String bases, String criterion) {}
}
