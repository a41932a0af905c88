package cn.dangchang.rectification.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** The links given to parties. */
interface ReportLinks extends JpaRepository<ReportLink, UUID> {
    Optional<ReportLink> findByTokenHash(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ReportLink> findAndLockByTokenHash(String tokenHash);

    List<ReportLink> findByRectification(UUID rectification);
}
