package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PoolEntries extends Repository<PoolEntry, UUID> {
    PoolEntry save(PoolEntry entry);

    boolean existsByVisitAndEnterpriseIdAndReason(String visit, UUID enterprise, String reason);

    List<PoolEntry> findByAgencyOrderByEnteredOn(String agency);
}
