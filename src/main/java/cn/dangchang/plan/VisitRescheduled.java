package cn.dangchang.plan;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.UUID;

/** A visit that had been ordered was moved on the schedule. @param day null where it was taken off the schedule. */
public record VisitRescheduled(UUID slot, MatterNumber visit, String team, LocalDate day, String reason) {}
