package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** A penalty on the spot is proposed: action ⑤. */
public record SummaryPenaltyProposed(MatterNumber visit, UUID followUp, List<UUID> findings) {}
