package cn.dangchang.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 恢复供电（供应民用爆炸物品）通知书 (安全生产法 70 第二款). @param notice number of the notice that stopped it; @param from when the supply comes back */
public record PowerRestoredContent(String supplier, String enterprise, String supply, String notice, LocalDate noticedOn, LocalDate compliedOn,
                                   LocalDateTime from) implements DocumentContent {}
