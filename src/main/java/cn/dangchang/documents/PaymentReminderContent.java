package cn.dangchang.documents;

import java.math.BigDecimal;
import java.time.LocalDate;

/** 缴纳罚款催告书: the written reminder that must come first (行政强制法 35, 36). @param unpaid of the fine; @param until when it is to be paid now. */
public record PaymentReminderContent(Party party, FineDecisionLine decision, BigDecimal unpaid, LocalDate until, String account) implements DocumentContent {}
