package cn.dangchang.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredLicences extends Repository<RegisteredLicence, UUID> {
    @Query("select each from RegisteredLicence each where each.enterpriseId in :enterprises order by each.validTo nulls last, each.number")
    List<RegisteredLicence> of(Collection<UUID> enterprises);

    Optional<RegisteredLicence> findByIdAndEnterpriseId(UUID id, UUID enterprise);
}
