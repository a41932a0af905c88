package cn.dangchang.penalty.domain.cases;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The penalty cases. */
interface CaseMatters extends JpaRepository<PenaltyCase, UUID> {
    Optional<PenaltyCase> findByNumber(String number);

    List<PenaltyCase> findByJoinedInto(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PenaltyCase c where c.number = ?1")
    Optional<PenaltyCase> lockByNumber(String number);

    @Query("select c from PenaltyCase c where c.lead.visit = ?1 order by c.number")
    List<PenaltyCase> ofVisit(String visit);
}
