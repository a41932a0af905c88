package cn.dangchang.penalty.domain.recurrence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The fines that were continued. */
interface ContinuedFines extends JpaRepository<ContinuedFine, UUID> {
    List<ContinuedFine> findByMatterOrderByCountedFrom(String matter);

    List<ContinuedFine> findByMatterAndPartyOrderByCountedFrom(String matter, int party);
}
