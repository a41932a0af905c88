package cn.dangchang.registry.domain;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who may keep the register: planners and administrators of the agency, and the house itself. */
@Component
class Registrars {
    private final Acting acting;

    Registrars(Acting acting) {
        this.acting = acting;
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    void require(AgencyId agency) {
        acting.current().ifPresent(actor -> SharedGround.NOT_FOR_YOU.refuseIf(!actor.agency().equals(agency)
                || !actor.is(Role.PLANNER) && !actor.is(Role.ADMIN)));
    }

    /** @return whether the acting person keeps the register of the own agency. */
    boolean mayKeep() {
        return acting.current().map(actor -> actor.is(Role.PLANNER) || actor.is(Role.ADMIN)).orElse(true);
    }

    /** @return the agency of the acting person, who keeps its register. @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    AgencyId keptAgency() {
        SharedGround.NOT_FOR_YOU.refuseIf(!mayKeep());
        return acting.required().agency();
    }

    boolean mayRead(Predicate<AgencyId> belongsTo) {
        return acting.current().map(actor -> belongsTo.test(actor.agency())).orElse(true);
    }

    /** @return the acting person's account, or null where the house acts. */
    String acting() {
        return acting.current().map(actor -> actor.person().value()).orElse(null);
    }
}
