package cn.dangchang.penalty.domain.recurrence;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** The proposals to close, of one unit the newest first. */
interface ClosureProposals extends JpaRepository<ClosureProposal, UUID> {
    List<ClosureProposal> findByAgencyAndUnitOrderByProposedOnDesc(String agency, String unit);
}
