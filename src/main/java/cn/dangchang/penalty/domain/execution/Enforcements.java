package cn.dangchang.penalty.domain.execution;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What follows fines that were not paid in time. */
interface Enforcements extends JpaRepository<Enforcement, UUID> {
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enforcement e where e.processInstance = ?1")
    Optional<Enforcement> lockByProcessInstance(String instance);

    Optional<Enforcement> findByProcessInstance(String instance);

    @Query("select p from EnforcementPaper p where p.document = ?1")
    Optional<EnforcementPaper> paper(UUID document);
}
