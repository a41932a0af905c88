package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 整改复查意见书; it quotes the decision that is reviewed.
 *
 * @param originalTitle name of the decision, such as 责令限期整改指令书; @param originalNumber its number as printed
 * @param opinion the review's opinion on the whole, @param further what follows from it, or null
 */
public record ReviewOpinionContent(Party party, String originalTitle, String originalNumber, LocalDate originalOn, LocalDate reviewedOn,
                                   List<Item> items, String opinion, String further, List<SignatureMark> signedByOfficers,
                                   SignatureMark signedByParty) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.party(signedByParty));
    }

    public record Item(String description, boolean corrected, String remark) {}
}
