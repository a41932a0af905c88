package cn.dangchang.documents;

import java.util.List;

/**
 * 行政强制审批表, an internal sheet; beforehand, or within 24 hours where it was urgent (行政强制法 18, 19).
 *
 * @param review null where the approval was made up afterwards
 */
public record CoercionApprovalContent(String name, Party party, String situation, String measure, String reasons, String basis, String term,
                                      Opinion application, Opinion review, Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("approval", approval));
    }
}
