package cn.dangchang.organisation;

import cn.dangchang.shared.PersonId;

/** Roles, unit, certificate, activity or password of a person were changed; open sessions of that person end. */
public record PersonChanged(PersonId person) {}
