package cn.dangchang.inspection.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FollowUps extends Repository<FollowUp, UUID> {
    FollowUp save(FollowUp followUp);

    Optional<FollowUp> findById(UUID id);

    Optional<FollowUp> findByTarget(String target);

    List<FollowUp> findByVisitOrderByOpenedAt(String visit);

    @Query("select f from FollowUp f where f.kind = TRANSFER and exists (select v.number from Visit v where v.number = f.visit and v.agency = :agency)")
    List<FollowUp> transfers(String agency);

    @Query("select f from FollowUp f where f.kind = TRANSFER and f.closedAt is null and f.visit in :visits order by f.openedAt")
    List<FollowUp> withoutReceipt(Collection<String> visits);
}
