package cn.dangchang.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisteredContacts extends Repository<RegisteredContact, UUID> {
    @Query("select each from RegisteredContact each where each.enterpriseId in :enterprises order by each.position, each.name")
    List<RegisteredContact> of(Collection<UUID> enterprises);

    Optional<RegisteredContact> findByIdAndEnterpriseId(UUID id, UUID enterprise);
}
