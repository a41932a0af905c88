package cn.dangchang.organisation.web;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Staffing.Newcomer;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A person as typed; account and password only for a new one. */
record NewcomerForm(String account, String name, String unit, List<String> roles, String password) {
    NewcomerForm {
        roles = roles == null ? List.of() : roles;
    }

    static NewcomerForm empty() {
        return new NewcomerForm("", "", "", List.of(), "");
    }

    Newcomer newcomer(AgencyId agency) {
        return new Newcomer(id(), named(), agency, unitId(), roleSet(), password, null);
    }

    String named() {
        OrganisationGround.NAME_MISSING.refuseAtIf(name == null || name.isBlank() || name.length() > 50, "name");
        return name.strip();
    }

    UnitId unitId() {
        OrganisationGround.NO_SUCH_UNIT.refuseAtIf(unit == null || unit.isBlank(), "unit");
        return new UnitId(unit);
    }

    Set<Role> roleSet() {
        return roles.stream().map(Role::ofKey).collect(Collectors.toSet());
    }

    private PersonId id() {
        try {
            return new PersonId(account == null ? null : account.strip());
        } catch (IllegalArgumentException malformed) {
            throw OrganisationGround.ACCOUNT_NAME_NOT_VALID.refusalAt("account");
        }
    }
}
