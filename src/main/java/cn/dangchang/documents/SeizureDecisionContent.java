package cn.dangchang.documents;

import java.time.LocalDate;

/** 查封扣押决定书 (行政强制法 24); handed over on the spot with its list. @param until last day of the term */
public record SeizureDecisionContent(Party party, String problem, String basis, String measure, LocalDate from, LocalDate until, String list)
        implements DocumentContent {}
