package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.util.UUID;

/** {@code inspection} has opened the visit of a schedule's slot. */
public record VisitOpened(UUID slot, MatterNumber visit) {}
