package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 现场检查方案, one per enterprise.
 *
 * @param urgency reason of an urgent visit that is approved afterwards, else null
 * @param review the group leader's opinion, or null where that level is left out; @param approval the leader's
 */
public record InspectionPlanContent(Party party, String sector, String source, LocalDate from, LocalDate until, List<OfficerLine> officers,
                                    List<Duty> duties, List<String> items, String form, List<String> methods, String remark, String urgency,
                                    Opinion review, Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return urgency != null ? List.of() : List.of(SignaturePlace.opinion("approval", approval));
    }

    /** @param role officer, expert or escort, as printed; @param duty what this person looks at. */
    public record Duty(String name, String role, String duty) {}
}
