package cn.dangchang.registry.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AppointedExperts extends Repository<AppointedExpert, UUID> {
    Optional<AppointedExpert> findByPerson(String person);

    List<AppointedExpert> findByAgencyOrderByPerson(String agency);

    AppointedExpert save(AppointedExpert expert);
}
