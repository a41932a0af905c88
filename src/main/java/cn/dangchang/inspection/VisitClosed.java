package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** A person confirmed that everything that followed from the visit is done (销号). */
public record VisitClosed(MatterNumber visit, UUID enterprise) {}
