package cn.dangchang.penalty.domain.execution;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The fines that parties have to pay. */
interface Obligations extends JpaRepository<Obligation, UUID> {
    List<Obligation> findByMatterOrderByDocumentNumber(String matter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Obligation o where o.matter like ?1 order by o.id")
    List<Obligation> lockOfAgency(String matters);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Obligation o where o.id = ?1")
    Optional<Obligation> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Obligation o where o.id = (select s.obligation.id from ExecutionStep s where s.document = ?1)")
    Optional<Obligation> lockByPaper(UUID document);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Obligation o where o.id = ?1 and o.matter = ?2")
    Optional<Obligation> lock(UUID id, String matter);
}
