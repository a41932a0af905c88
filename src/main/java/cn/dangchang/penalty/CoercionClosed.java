package cn.dangchang.penalty;

import cn.dangchang.inspection.FollowUpClosed;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;

/** A coercive measure is over: lifted, disposed of, or never carried out. */
public record CoercionClosed(MatterNumber visit, MatterNumber followUp, LocalDate on) implements FollowUpClosed {}
