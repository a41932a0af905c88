package cn.dangchang.calendar.domain;

import java.util.List;

/** A year as the State Council's notice orders it. The notice may also name days of the December before. */
record CalendarYear(int year, String notice, String url, List<SpecialDay> days) {}
