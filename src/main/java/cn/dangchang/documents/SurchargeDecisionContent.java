package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 加处罚款决定书 (行政处罚法 72; 行政强制法 45).
 *
 * @param counted last day that was counted; @param surcharge never above the fine; @param until when it is to be paid
 * @param reconsiderationFirst the remedy that the first decision had is the remedy of this one
 */
public record SurchargeDecisionContent(Party party, FineDecisionLine decision, LocalDate counted, BigDecimal surcharge, LocalDate until, String account,
                                       boolean reconsiderationFirst) implements DocumentContent {}
