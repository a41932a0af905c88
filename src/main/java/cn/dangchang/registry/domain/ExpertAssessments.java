package cn.dangchang.registry.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExpertAssessments extends Repository<ExpertAssessment, UUID> {
    List<ExpertAssessment> findByExpertIdInOrderByEvaluatedAtDesc(Collection<UUID> experts);

    boolean existsByExpertIdAndMatterAndEvaluatedBy(UUID expert, String matter, String by);

    ExpertAssessment save(ExpertAssessment assessment);
}
