package cn.dangchang.documents;

import java.math.BigDecimal;
import java.util.List;

/**
 * 行政处罚告知书 and 行政处罚听证告知书: what one party is told before a penalty is decided (行政处罚法 44, 63).
 *
 * @param evidence the main evidence; @param fine sum of the fines, zero for none; @param defenceDays, hearingDays working days from service
 * @param contact whom to turn to, with telephone
 */
public record PenaltyNoticeContent(Party party, String cause, List<Act> acts, String evidence, BigDecimal fine, int defenceDays,
                                   int hearingDays, String contact) implements DocumentContent {
    /** @param fine zero for none; @param others what is intended besides the fine, in words, or null; @param reason of the discretion. */
    public record Act(String act, String broken, String punishedBy, BigDecimal fine, String others, String reason) {}
}
