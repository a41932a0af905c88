package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/** Evidence of suspected violations was secured on the spot and filing a case is proposed: action ④. */
public record CaseFilingProposed(MatterNumber visit, UUID followUp, List<UUID> findings) {}
