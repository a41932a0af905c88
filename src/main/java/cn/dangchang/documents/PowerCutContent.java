package cn.dangchang.documents;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * 停止供电（供应民用爆炸物品）通知书 for the supplier and 决定书 for the enterprise (安全生产法 70).
 *
 * @param addressee supplier or enterprise; @param supply 供电 or 供应民用爆炸物品; @param order the decision that was not obeyed, with what it ordered
 * @param from when the supply stops, to the minute; @param emergency whether the 24 hours are not waited for
 */
public record PowerCutContent(String addressee, String enterprise, String place, String supply, String order, LocalDate orderedOn, String ordered,
                              String disobeyed, String danger, LocalDateTime from, boolean emergency) implements DocumentContent {}
