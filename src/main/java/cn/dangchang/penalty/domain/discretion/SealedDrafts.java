package cn.dangchang.penalty.domain.discretion;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The sealed versions, the oldest first. */
interface SealedDrafts extends JpaRepository<SealedDraft, UUID> {
    List<SealedDraft> findByMatterOrderByVersion(String matter);
}
