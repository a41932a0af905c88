package cn.dangchang.penalty.domain.decision;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The decisions, one a party. */
interface PartyDecisions extends JpaRepository<PartyDecision, UUID> {
    List<PartyDecision> findByMatterOrderByParty(String matter);

    Optional<PartyDecision> findByDocument(UUID document);
}
