package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.organisation.People;
import cn.dangchang.registry.Experts;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the pool of safety experts. */
@Component
@Transactional
class ExpertPool implements Experts {
    private final AppointedExperts pool;
    private final Registrars registrars;
    private final AuditTrail trail;
    private final People people;

    ExpertPool(AppointedExperts pool, Registrars registrars, AuditTrail trail, People people) {
        this.pool = pool;
        this.registrars = registrars;
        this.trail = trail;
        this.people = people;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expert> of(AgencyId agency) {
        return pool.findByAgencyOrderByPerson(agency.value()).stream().map(AppointedExpert::expert).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Expert> find(PersonId person) {
        return pool.findByPerson(person.value()).map(AppointedExpert::expert);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Expert> available(AgencyId agency, String sector, LocalDate day) {
        return pool.findByAgencyOrderByPerson(agency.value()).stream().filter(expert -> expert.availableFor(sector, day))
                .map(AppointedExpert::expert).toList();
    }

    @Override
    public Expert appoint(Expert expert) {
        registrars.require(expert.agency());
        check(expert);
        AppointedExpert appointed = pool.findByPerson(expert.person().value()).orElseGet(() -> new AppointedExpert(expert));
        appointed.renew(expert);
        trail.record(Chain.of(expert.person()), "registry.expert-appointed", Map.of("agency", expert.agency().value(),
                "from", expert.appointedFrom().toString(), "to", String.valueOf(expert.appointedTo())));
        return pool.save(appointed).expert();
    }

    private void check(Expert expert) {
        RegistryGround.required(expert.speciality(), "speciality");
        RegistryGround.PARTICULAR_IS_MISSING.refuseAtIf(expert.sectors().isEmpty(), "sectors");
        RegistryGround.PARTICULAR_IS_MISSING.refuseAtIf(expert.appointedFrom() == null, "appointedFrom");
        RegistryGround.TERM_NOT_VALID.refuseAtIf(expert.appointedTo() != null && expert.appointedTo().isBefore(expert.appointedFrom()), "appointedTo");
        boolean holdsTheRole = people.find(expert.person()).filter(person -> person.agency().equals(expert.agency()) && person.is(Role.EXPERT)).isPresent();
        RegistryGround.NOT_AN_EXPERT.refuseAtIf(registrars.acting() != null && !holdsTheRole, "person");
    }
}
