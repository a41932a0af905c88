package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 现场处理措施决定书 was issued and served on the spot.
 *
 * @param followUp to be answered with {@link FollowUpOpened}
 * @param stopsWork work may resume only after review and approval (安全生产法 65)
 */
public record SiteMeasuresOrdered(MatterNumber visit, UUID followUp, UUID document, String documentNumber, LocalDate servedOn, boolean stopsWork,
                                  List<OrderedItem> items) {}
