package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MemberRole;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Visits extends Repository<Visit, String> {
    Visit save(Visit visit);

    /** Looked for among what the transaction has read already. */
    Optional<Visit> findById(String number);

    List<Visit> findBySheetOrderByNumber(UUID sheet);

    @Query("select v from Visit v where v.site.enterpriseId = :enterprise order by v.number desc")
    List<Visit> ofEnterprise(UUID enterprise);

    /** Visits that somebody inspected in that role. */
    @Query("""
        select v from Visit v join v.members m where m.person = :person and m.role = :role and m.inspectedAt is not null
        order by v.plan.visitOn desc, v.number desc""")
    List<Visit> inspectedBy(String person, MemberRole role);

    /** Visits of other agencies on this one's ground: handed over to it, or with the person along. */
    @Query("""
        select v from Visit v where v.occasion.territory = :agency and v.agency <> :agency and (:stage is null or cast(v.stage as string) = :stage)
        and (v.number like :text or v.site.enterpriseName like :text or v.site.siteName like :text)
        and (exists (select m.id from v.members m where m.person = :person) or (:follows = true and exists (select f.id from FollowUp f
            where f.visit = v.number and f.kind = cn.dangchang.inspection.FollowUpKind.TERRITORY)))
        order by v.number desc""")
    List<Visit> onOwnGround(String agency, String stage, String text, boolean follows, String person, Limit limit);

    @Query("""
        select v from Visit v where v.agency = :agency and (:stage is null or cast(v.stage as string) = :stage)
        and (v.number like :text or v.site.enterpriseName like :text or v.site.siteName like :text)
        and (:all = true or v.occasion.team in :teams or v.proposedBy = :person or exists (select m.id from v.members m where m.person = :person)
            or v.occasion.basisKind = CAMPAIGN and v.occasion.basisReference in :led)
        order by v.number desc""")
    List<Visit> search(String agency, String stage, String text, boolean all, List<String> teams, String person, Collection<String> led, Limit limit);
}
