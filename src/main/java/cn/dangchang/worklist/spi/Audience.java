package cn.dangchang.worklist.spi;

import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;

/** A set of people to whom a task goes: one person, or the holders of a role within an agency, unit or group. */
public record Audience(String value) {
    public static Audience person(PersonId person) {
        return new Audience("person:" + person);
    }

    public static Audience role(Role role, AgencyId agency) {
        return new Audience("role:" + role.key() + "@agency:" + agency);
    }

    public static Audience role(Role role, UnitId unit) {
        return new Audience("role:" + role.key() + "@unit:" + unit);
    }

    public static Audience roleInTeam(Role role, String team) {
        return new Audience("role:" + role.key() + "@team:" + team);
    }
}
