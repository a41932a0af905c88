package cn.dangchang.organisation.domain;

import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.organisation.Units;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import org.springframework.stereotype.Component;

/** What every change of the register has to keep. */
@Component
record Rules(Authority authority, Units units, Secrets secrets) {
    void requireUnit(UnitId unit, AgencyId agency) {
        var found = units.find(unit).orElseThrow(() -> OrganisationGround.NO_SUCH_UNIT.refusalAt("unit"));
        OrganisationGround.NOT_OF_THIS_AGENCY.refuseAtIf(!found.agency().equals(agency), "unit", found.name());
    }
}
