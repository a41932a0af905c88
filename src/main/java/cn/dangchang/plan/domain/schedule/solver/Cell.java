package cn.dangchang.plan.domain.schedule.solver;

import java.time.LocalDate;

/** A group on a day. */
public record Cell(String team, LocalDate day) {}
