package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpAsked;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** What was proposed on the spot needs the ordinary procedure; until a case takes it over it is handed over, open. */
public record PenaltyAskedInstead(MatterNumber summaryPenalty, MatterNumber visit, List<UUID> findings) implements FollowUpAsked {
    @Override
    public FollowUpKind kind() {
        return FollowUpKind.PENALTY_CASE;
    }

    @Override
    public MatterNumber askedBy() {
        return summaryPenalty;
    }
}
