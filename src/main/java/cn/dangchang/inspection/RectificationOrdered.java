package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 责令限期整改指令书 was issued and served on the spot: action ③.
 *
 * @param followUp to be answered with {@link FollowUpOpened}
 * @param document the order; @param documentNumber as printed
 */
public record RectificationOrdered(MatterNumber visit, UUID followUp, UUID document, String documentNumber, LocalDate servedOn, List<OrderedItem> items) {}
