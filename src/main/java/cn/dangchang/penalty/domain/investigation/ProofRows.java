package cn.dangchang.penalty.domain.investigation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What is tied to the facts of all cases. */
interface ProofRows extends JpaRepository<CaseProof, UUID> {
    @Query("select p from CaseProof p where p.caseNumber = ?1 order by p.seq")
    List<CaseProof> ofCase(String number);
}
