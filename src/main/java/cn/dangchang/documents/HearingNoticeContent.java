package cn.dangchang.documents;

import java.time.LocalDateTime;
import java.util.List;

/** 行政处罚听证会通知书 (行政处罚法 64). @param closedReason why it is not public, or null; @param hearers may be empty. */
public record HearingNoticeContent(Party party, String cause, LocalDateTime at, String place, String closedReason, String chair,
                                   List<String> hearers, String clerk, String contact) implements DocumentContent {}
