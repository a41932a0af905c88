package cn.dangchang.rectification.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rectifications. */
interface Matters extends JpaRepository<Rectification, UUID> {
    Optional<Rectification> findByNumber(String number);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Rectification r where r.number = ?1")
    Optional<Rectification> lockByNumber(String number);

    List<Rectification> findByVisitOrderByNumber(String visit);

    @Query("select r from Rectification r where r.party.enterprise = ?1 order by r.number desc")
    List<Rectification> ofEnterprise(UUID enterprise);
}
