package cn.dangchang.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 行政检查通知书, handed over at the gate.
 *
 * @param approval number of the approval sheet, or null for an urgent visit
 * @param frequency how often this year, as printed, or null
 * @param assistants number of people who assist the officers (experts and escorts)
 * @param received the party's receipt, or null where it is signed on the paper copy
 */
public record InspectionNoticeContent(Party party, String approval, String basis, List<String> items, String form, LocalDate from, LocalDate until,
                                      List<OfficerLine> officers, int assistants, String frequency, SignatureMark received)
        implements DocumentContent {}
