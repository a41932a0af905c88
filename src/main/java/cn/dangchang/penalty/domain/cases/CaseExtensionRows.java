package cn.dangchang.penalty.domain.cases;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The extensions asked for, the oldest first. */
interface CaseExtensionRows extends JpaRepository<CaseExtension, UUID> {
    List<CaseExtension> findByMatterOrderBySeq(String matter);
}
