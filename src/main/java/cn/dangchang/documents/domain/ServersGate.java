package cn.dangchang.documents.domain;

import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who serves: two officers of the agency, certified that day; who starts it is one of them. */
@Component
class ServersGate {
    private final Officers officers;
    private final People people;
    private final Acting acting;
    private final Clock clock;

    ServersGate(Officers officers, People people, Acting acting, Clock clock) {
        this.officers = officers;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
    }

    void requireServers(List<PersonId> servers, AgencyId agency) {
        acting.current().ifPresent(actor -> SharedGround.NOT_FOR_YOU.refuseIf(!servers.contains(actor.person())));
        SharedGround.NOT_FOR_YOU.refuseIf(!servers.stream().allMatch(each -> people.find(each).filter(person -> person.agency().equals(agency)).isPresent()));
        officers.requireTwo(servers, LocalDate.now(clock));
    }
}
