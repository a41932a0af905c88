package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;

/** A summary penalty came to its end: executed and its correction verified, or lawfully spared. */
public record SummaryPenaltyClosed(MatterNumber visit, MatterNumber followUp, LocalDate on) implements FollowUpClosed {}
