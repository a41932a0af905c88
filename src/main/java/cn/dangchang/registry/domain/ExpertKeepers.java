package cn.dangchang.registry.domain;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Who may do what with the pool of experts, and when it is done. */
@Component
class ExpertKeepers {
    private final Registrars registrars;
    private final Acting acting;
    private final Clock clock;

    ExpertKeepers(Registrars registrars, Acting acting, Clock clock) {
        this.registrars = registrars;
        this.acting = acting;
        this.clock = clock;
    }

    /** @throws cn.dangchang.shared.Refusal {@link SharedGround#NOT_FOR_YOU} */
    Actor groupLeader() {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.GROUP_LEADER));
        return actor;
    }

    void require(AgencyId agency) {
        registrars.require(agency);
    }

    AgencyId agency() {
        return acting.required().agency();
    }

    boolean mayKeep() {
        return registrars.mayKeep();
    }

    boolean mayRead(AgencyId agency) {
        return registrars.mayRead(agency::equals);
    }

    /** @return the acting group leader, or null where somebody else acts. */
    PersonId actingLeader() {
        return acting.current().filter(actor -> actor.is(Role.GROUP_LEADER)).map(Actor::person).orElse(null);
    }

    String acting() {
        return registrars.acting();
    }

    Instant now() {
        return clock.instant();
    }
}
