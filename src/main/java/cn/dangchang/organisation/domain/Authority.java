package cn.dangchang.organisation.domain;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may change the register: administrators within their own agency, and the house itself. */
@Component
class Authority {
    private final Acting acting;

    Authority(Acting acting) {
        this.acting = acting;
    }

    void requireFor(AgencyId agency) {
        acting.current().ifPresent(actor ->
                SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN) || !actor.agency().equals(agency)));
    }

    /** @return the administrator who acts, or none where the house itself does. */
    Optional<PersonId> administrator() {
        return acting.current().map(Actor::person);
    }

    boolean isOwn(PersonId person) {
        return acting.current().map(actor -> actor.person().equals(person)).orElse(false);
    }
}
