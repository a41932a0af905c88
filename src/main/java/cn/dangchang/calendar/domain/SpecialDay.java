package cn.dangchang.calendar.domain;

import java.time.LocalDate;

/** A day that a notice takes out of the ordinary week: a holiday with its name, or a week-end day worked instead. */
record SpecialDay(LocalDate day, boolean working, String name) {}
