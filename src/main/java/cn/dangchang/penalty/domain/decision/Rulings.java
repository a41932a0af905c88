package cn.dangchang.penalty.domain.decision;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** What leaders said about what was proposed. */
interface Rulings extends JpaRepository<Ruling, UUID> {
    List<Ruling> findByMatterOrderByRuledAt(String matter);
}
