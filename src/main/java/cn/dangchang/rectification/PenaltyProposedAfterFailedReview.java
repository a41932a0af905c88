package cn.dangchang.rectification;

import cn.dangchang.inspection.FollowUpAsked;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.UUID;

/**
 * A leader decided to escalate after a failed review. Until a penalty matter takes it over it is handed over, open.
 *
 * @param measure heavier-penalty, suspend-for-rectification, request-closure or revoke-licence
 */
public record PenaltyProposedAfterFailedReview(MatterNumber rectification, MatterNumber visit, UUID enterprise, List<UUID> findings,
                                               String measure, String reason, PersonId decidedBy) implements FollowUpAsked {
    @Override
    public FollowUpKind kind() {
        return FollowUpKind.PENALTY_CASE;
    }

    @Override
    public MatterNumber askedBy() {
        return rectification;
    }
}
