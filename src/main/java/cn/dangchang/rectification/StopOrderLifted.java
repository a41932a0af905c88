package cn.dangchang.rectification;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;

/** Work may resume: the hazard was removed, two officers reviewed it, a leader approved (安全生产法 65). */
public record StopOrderLifted(MatterNumber rectification, MatterNumber visit, LocalDate on, PersonId approvedBy) {}
