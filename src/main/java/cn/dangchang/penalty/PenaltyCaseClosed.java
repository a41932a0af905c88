package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;

/** A case came to its end: closed, or not filed at all. */
public record PenaltyCaseClosed(MatterNumber visit, MatterNumber followUp, LocalDate on) implements FollowUpClosed {}
