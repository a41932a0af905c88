package cn.dangchang.rectification.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The party's reports. */
interface Reports extends JpaRepository<Report, UUID> {
    List<Report> findByRectificationOrderByReportedOn(UUID rectification);

    Optional<Report> findFirstByRectificationAndReceivedByIsNullOrderByReportedOnDesc(UUID rectification);
}
