package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpOpened;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** A coercive measure got its number. @param id of the visit's follow-up. */
public record CoercionOpened(UUID id, MatterNumber visit, MatterNumber followUp) implements FollowUpOpened {}
