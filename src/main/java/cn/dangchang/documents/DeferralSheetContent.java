package cn.dangchang.documents;

import java.util.List;

/** 延期（分期）缴纳罚款审批表, an internal sheet (行政处罚法 66). @param facts and decision; @param reason of the party; @param plan day and amount, a line each. */
public record DeferralSheetContent(String decision, String party, String facts, String reason, String plan, Opinion application, Opinion review,
                                   Opinion approval) implements DocumentContent {
    @Override
    public List<SignaturePlace> requiredSignatures() {
        return List.of(SignaturePlace.opinion("application", application), SignaturePlace.opinion("review", review),
                SignaturePlace.opinion("approval", approval));
    }
}
