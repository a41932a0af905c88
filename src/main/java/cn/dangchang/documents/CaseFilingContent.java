package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 立案审批表, an internal sheet: two officers apply, another person reviews, a leader approves (行政处罚法 54).
 *
 * @param name of the case; @param source with its number; @param foundOn when it reached the agency
 */
public record CaseFilingContent(String name, String cause, String source, LocalDate foundOn, List<Party> parties, String summary, List<String> facts,
                                String opinion, List<SignatureMark> signedByOfficers, Opinion review, Opinion approval) implements DocumentContent {
    /** @param kind as printed; @param representative null for a person. */
    public record Party(String kind, String name, String telephone, String representative, String address, String postcode) {}

    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.officers(signedByOfficers), SignaturePlace.opinion("review", review), SignaturePlace.opinion("approval", approval));
    }
}
