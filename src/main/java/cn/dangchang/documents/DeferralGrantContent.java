package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * 延期（分期）缴纳罚款批准书, one for each instalment (行政处罚法 66); the bank takes money by it.
 *
 * @param seq which instalment; @param of how many, one for a deferral; @param yuan to pay by {@code until}; @param left unpaid after it
 */
public record DeferralGrantContent(Party party, FineDecisionLine decision, LocalDate appliedOn, int seq, int of, LocalDate until, BigDecimal yuan,
                                   BigDecimal left, String account) implements DocumentContent {}
