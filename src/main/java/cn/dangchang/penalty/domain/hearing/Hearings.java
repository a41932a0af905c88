package cn.dangchang.penalty.domain.hearing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The hearings, each locked through its case. */
interface Hearings extends JpaRepository<Hearing, UUID> {
    Optional<Hearing> findByNotice(UUID notice);

    List<Hearing> findByMatterOrderByParty(String matter);

    @Query("select h from Hearing h where h.id = (select s.hearing.id from Sitting s where s.document = ?1)")
    Optional<Hearing> byDocument(UUID document);
}
