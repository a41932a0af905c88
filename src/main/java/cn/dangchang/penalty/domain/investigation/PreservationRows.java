package cn.dangchang.penalty.domain.investigation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What is or was preserved in all cases. */
interface PreservationRows extends JpaRepository<Preservation, UUID> {
    @Query("select p from Preservation p where p.caseNumber = ?1 order by p.seq")
    List<Preservation> ofCase(String number);
}
