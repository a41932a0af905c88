package cn.dangchang.rectification;

import cn.dangchang.inspection.FollowUpOpened;
import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** The matter of a served order was opened under a number of its own. @param id of the visit's follow-up. */
public record RectificationOpened(UUID id, MatterNumber visit, MatterNumber followUp) implements FollowUpOpened {}
