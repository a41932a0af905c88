package cn.dangchang.penalty.domain.discretion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The lines of the cases, by party and act. */
interface CaseWeights extends JpaRepository<CaseWeight, UUID> {
    List<CaseWeight> findByMatterOrderByPartyAscFactAsc(String matter);
}
