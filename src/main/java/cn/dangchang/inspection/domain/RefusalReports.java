package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RefusalReports extends Repository<RefusalReport, UUID> {
    RefusalReport save(RefusalReport report);

    List<RefusalReport> findByVisitOrderByReportedAt(String visit);
}
