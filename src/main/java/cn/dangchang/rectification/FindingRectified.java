package cn.dangchang.rectification;

import cn.dangchang.inspection.FindingClosed;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.UUID;

/** A finding passed its review by two officers, and a person confirmed it. */
public record FindingRectified(MatterNumber visit, MatterNumber followUp, UUID finding, LocalDate on, PersonId confirmedBy) implements FindingClosed {}
