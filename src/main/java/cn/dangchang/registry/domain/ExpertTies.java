package cn.dangchang.registry.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExpertTies extends Repository<ExpertTie, UUID> {
    List<ExpertTie> findByExpertIdOrderByDeclaredAtDesc(UUID expert);

    Optional<ExpertTie> findById(UUID id);

    ExpertTie save(ExpertTie tie);
}
