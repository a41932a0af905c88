package cn.dangchang.penalty.domain.summary;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The summary penalties. */
interface SummaryMatters extends JpaRepository<SummaryPenalty, UUID> {
    Optional<SummaryPenalty> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from SummaryPenalty p where p.number = ?1")
    Optional<SummaryPenalty> lockByNumber(String number);

    List<SummaryPenalty> findByVisitOrderByNumber(String visit);

    @Query("select p from SummaryPenalty p where p.place.enterprise = ?1 order by p.number desc")
    List<SummaryPenalty> ofEnterprise(UUID enterprise);
}
