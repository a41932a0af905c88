package cn.dangchang.organisation;

import cn.dangchang.shared.PersonId;

/** A person chose a new password; the sessions that this person has elsewhere end. */
public record OwnPasswordChanged(PersonId person) {}
