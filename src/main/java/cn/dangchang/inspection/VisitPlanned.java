package cn.dangchang.inspection;

import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.UUID;

/** A visit's plan was approved, or an urgent visit started. */
public record VisitPlanned(MatterNumber visit, UUID enterprise, LocalDate visitOn, boolean urgent) {}
