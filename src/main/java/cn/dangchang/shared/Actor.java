package cn.dangchang.shared;

import java.util.Set;

/** Who is acting now: a person of one agency with the roles held today. */
public record Actor(PersonId person, AgencyId agency, Set<Role> roles) {
    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
