package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * 提请关闭意见书 (安全生产法 113), to the people's government.
 *
 * @param item number of the case of the article; @param itemText in the law's words; @param penalties counted ones, only for the first item
 * @param hazard the major hazard, or what fulfils another item
 */
public record ClosureProposalContent(Party party, int item, String itemText, List<Row> penalties, String hazard, String reason) implements DocumentContent {
    /** @param fine zero for a warning or another penalty. */
    public record Row(String number, LocalDate on, BigDecimal fine) {}
}
