package cn.dangchang.penalty;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;

/** A leader gave the legal review of a case to somebody. */
public record ReviewerChanged(MatterNumber number, PersonId reviewer) {}
