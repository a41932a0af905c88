package cn.dangchang.penalty.domain.notice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The notices of the parties, each locked through its case. */
interface PartyNotices extends JpaRepository<PartyNotice, UUID> {
    @Query("select n from PartyNotice n where n.matter = ?1 order by n.party, n.round")
    List<PartyNotice> ofMatter(String matter);

    @Query("select n from PartyNotice n where n.matter = ?1 and n.party = ?2 order by n.round desc limit 1")
    Optional<PartyNotice> newest(String matter, int party);

    @Query("select n from PartyNotice n where n.told.document = ?1")
    Optional<PartyNotice> byDocument(UUID document);
}
