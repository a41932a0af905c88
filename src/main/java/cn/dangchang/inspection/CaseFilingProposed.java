package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.UUID;

/**
 * Filing a case is proposed: evidence of suspected violations was secured on the spot (action ④, R-087), or who followed up asks for it.
 *
 * @param askedBy the matter that asks for it, such as a failed rectification; null for the visit itself
 */
public record CaseFilingProposed(MatterNumber visit, UUID followUp, List<UUID> findings, MatterNumber askedBy) {}
