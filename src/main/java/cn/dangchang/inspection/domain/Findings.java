package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<Finding, UUID> {
    Finding save(Finding finding);

    Optional<Finding> findById(UUID id);

    List<Finding> findByVisitOrderBySeq(String visit);

    @Query("select coalesce(max(f.seq), 0) + 1 from Finding f where f.visit = :visit")
    int nextSeq(String visit);
}
