package cn.dangchang.rectification;

import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;

/** Every item of the order is closed, and no stop order stands. */
public record RectificationClosed(MatterNumber visit, MatterNumber followUp, LocalDate on) implements FollowUpClosed {}
