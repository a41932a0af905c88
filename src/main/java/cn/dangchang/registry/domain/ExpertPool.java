package cn.dangchang.registry.domain;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.Experts;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.PersonId;
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

    ExpertPool(AppointedExperts pool, Registrars registrars, AuditTrail trail) {
        this.pool = pool;
        this.registrars = registrars;
        this.trail = trail;
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
        AppointedExpert appointed = pool.findByPerson(expert.person().value()).orElseGet(() -> new AppointedExpert(expert));
        appointed.renew(expert);
        trail.record(Chain.of(expert.person()), "registry.expert-appointed", Map.of("agency", expert.agency().value(),
                "from", expert.appointedFrom().toString(), "to", String.valueOf(expert.appointedTo())));
        return pool.save(appointed).expert();
    }
}
