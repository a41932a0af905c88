package cn.dangchang.plan;

import java.util.UUID;

/**
 * A visit was released from the schedule; {@code inspection} opens it in the same transaction.
 *
 * @param slot the schedule's row; @param reason why it is made in spite of warnings, or null
 */
public record VisitOrdered(UUID slot, VisitIntent intent, String reason) {
    public VisitOrdered(UUID slot, VisitIntent intent) {
        this(slot, intent, null);
    }
}
