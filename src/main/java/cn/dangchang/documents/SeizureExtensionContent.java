package cn.dangchang.documents;

import java.time.LocalDate;

/** 延长查封扣押期限决定书 (行政强制法 25). */
public record SeizureExtensionContent(Party party, String decision, LocalDate decidedOn, String reason, LocalDate until) implements DocumentContent {}
