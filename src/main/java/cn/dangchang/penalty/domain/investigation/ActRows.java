package cn.dangchang.penalty.domain.investigation;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The acts of all investigations. */
interface ActRows extends JpaRepository<InvestigationAct, UUID> {
    @Query("select a from InvestigationAct a where a.caseNumber = ?1 order by a.seq")
    List<InvestigationAct> ofCase(String number);

    Optional<InvestigationAct> findByCaseNumberAndSeq(String number, int seq);

    Optional<InvestigationAct> findByPreservation(UUID preservation);

    /** @return acts of any of these officers that share time with this one, whatever the case. */
    @Query(nativeQuery = true, value = "select * from penalty.investigation_act where officers && cast(?1 as text[]) and ended_at is not null "
            + "and began_at < ?3 and ended_at > ?2 and id <> ?4")
    List<InvestigationAct> sharing(String[] officers, LocalDateTime from, LocalDateTime to, UUID self);
}
