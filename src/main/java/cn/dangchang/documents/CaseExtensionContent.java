package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 案件延期审批表, an internal sheet: the officers ask, a leader approves (行政处罚法 60).
 *
 * @param name of the case; @param filedOn day of the filing; @param until the new last day
 */
public record CaseExtensionContent(String name, List<Party> parties, LocalDate filedOn, LocalDate until, String reason, Opinion application,
                                   Opinion approval) implements DocumentContent {
    /** @param kind as printed; @param representative null for a person. */
    public record Party(String kind, String name, String representative, String address) {}

    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("approval", approval));
    }
}
