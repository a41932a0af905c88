package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowUps extends Repository<FollowUp, UUID> {
    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findById(UUID id);

    Optional<FollowUp> findByTarget(String target);

    List<FollowUp> findByVisitOrderByOpenedAt(String visit);
}
