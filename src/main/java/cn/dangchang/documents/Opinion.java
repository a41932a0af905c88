package cn.dangchang.documents;

import java.time.LocalDate;

/** An opinion on an internal sheet (审核意见、审批意见) with the name of its giver and its day. */
public record Opinion(String text, String name, LocalDate on) {}
