package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpAsked;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** Officers of a visit begin a coercive measure; the visit stays open until it is over. It closes no finding. */
public record CoercionAsked(MatterNumber visit) implements FollowUpAsked {
    @Override
    public FollowUpKind kind() {
        return FollowUpKind.COERCION;
    }

    @Override
    public List<UUID> findings() {
        return List.of();
    }

    @Override
    public MatterNumber askedBy() {
        return visit;
    }
}
