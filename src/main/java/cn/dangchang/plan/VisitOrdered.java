package cn.dangchang.plan;

import java.util.UUID;

/** A visit was released from the schedule; {@code inspection} opens it in the same transaction. @param slot the schedule's row. */
public record VisitOrdered(UUID slot, VisitIntent intent) {}
