package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.operations.MatterNumbers;
import cn.dangchang.organisation.Teams;
import cn.dangchang.organisation.Units;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import org.springframework.stereotype.Component;

/** What a new visit takes from the registers: its number, its site, its group. */
@Component
class Registers {
    private final MatterNumbers numbers;
    private final Enterprises enterprises;
    private final Teams teams;
    private final Units units;

    Registers(MatterNumbers numbers, Enterprises enterprises, Teams teams, Units units) {
        this.numbers = numbers;
        this.enterprises = enterprises;
        this.teams = teams;
        this.units = units;
    }

    MatterNumber number(Actor actor) {
        return numbers.next(actor.agency(), MatterKind.VISIT);
    }

    /** The site must be the agency's own, or in a cross-area visit the territory's. */
    Where where(ProposedVisit proposed, Actor actor) {
        var site = enterprises.site(proposed.site()).orElseThrow(() -> InspectionGround.NO_SUCH_SITE.refusalAt("site"));
        Enterprise enterprise = enterprises.find(site.enterprise()).orElseThrow(() -> InspectionGround.NO_SUCH_SITE.refusalAt("site"));
        var cross = proposed.crossArea();
        InspectionGround.NO_SUCH_SITE.refuseAtIf(!enterprise.agency().equals(actor.agency())
                && (cross == null || !enterprise.agency().equals(cross.territory())), "site");
        InspectionGround.NO_SUCH_TEAM.refuseAtIf(teams.find(proposed.team()).filter(team -> team.agency().equals(actor.agency())).isEmpty(), "team");
        InspectionGround.NO_SUCH_TERRITORY.refuseAtIf(cross != null && units.agency(cross.territory()).isEmpty(), "crossArea.territory");
        return Where.of(enterprise, site);
    }
}
