package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandoverSheets extends Repository<ExpertHandover, UUID> {
    ExpertHandover save(ExpertHandover handover);

    Optional<ExpertHandover> findById(UUID id);

    List<ExpertHandover> findByVisitOrderByHandedOverAt(String visit);
}
