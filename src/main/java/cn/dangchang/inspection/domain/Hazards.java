package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Hazards extends Repository<Hazard, UUID> {
    Hazard save(Hazard hazard);

    Optional<Hazard> findByFindingId(UUID finding);

    List<Hazard> findByVisitOrderByOpenedOn(String visit);

    List<Hazard> findByAgencyAndClosedOnIsNullOrderByOpenedOn(String agency);
}
