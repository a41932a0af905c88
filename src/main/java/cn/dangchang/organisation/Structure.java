package cn.dangchang.organisation;

import cn.dangchang.organisation.Teams.Team;
import cn.dangchang.organisation.Units.Agency;
import cn.dangchang.organisation.Units.Unit;

/** Keeps agencies, units and groups; entering one that exists changes it. Who may do so: as in {@link Staffing}. */
public interface Structure {
    void enter(Agency agency);

    void enter(Unit unit);

    /** @throws cn.dangchang.shared.Refusal {@link OrganisationGround#NOT_OF_THIS_AGENCY} where leader or a member belongs elsewhere. */
    void enter(Team team);
}
