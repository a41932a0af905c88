package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpOpened;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** A proposed case was taken on under a number of its own. @param id of the visit's follow-up. */
public record PenaltyCaseOpened(UUID id, MatterNumber visit, MatterNumber followUp) implements FollowUpOpened {}
