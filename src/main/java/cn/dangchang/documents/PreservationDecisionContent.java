package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/** 先行登记保存证据处理决定书. @param notice number of the notice that preserved them */
public record PreservationDecisionContent(Party party, String notice, LocalDate noticeOn, String outcome, List<ThingRow> rows) implements DocumentContent {}
