package cn.dangchang.inspection.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<Finding, UUID> {
    Finding save(Finding finding);

    Optional<Finding> findById(UUID id);

    List<Finding> findByVisitOrderBySeq(String visit);

    @Query("""
        select new cn.dangchang.inspection.domain.Tally(f.visit, count(f), sum(case when f.observation.majorHazard = true then 1L else 0L end))
        from Finding f where f.visit in :visits and f.state <> cn.dangchang.inspection.FindingState.WITHDRAWN group by f.visit""")
    List<Tally> tally(List<String> visits);

    /** Findings that are neither closed nor taken back nor rectified on the spot. */
    @Query("""
        select new cn.dangchang.inspection.domain.Tally(f.visit, count(f), sum(case when f.observation.majorHazard = true then 1L else 0L end))
        from Finding f where f.visit in :visits and f.state not in (cn.dangchang.inspection.FindingState.WITHDRAWN,
        cn.dangchang.inspection.FindingState.CLOSED, cn.dangchang.inspection.FindingState.VERIFIED) group by f.visit""")
    List<Tally> open(List<String> visits);

    @Query("""
        select new cn.dangchang.inspection.domain.CategoryTally(f.visit, f.observation.category, count(f),
        sum(case when f.observation.majorHazard = true then 1L else 0L end))
        from Finding f where f.visit in :visits and f.state <> cn.dangchang.inspection.FindingState.WITHDRAWN
        group by f.visit, f.observation.category""")
    List<CategoryTally> byCategory(List<String> visits);

    @Query("select coalesce(max(f.seq), 0) + 1 from Finding f where f.visit = :visit")
    int nextSeq(String visit);
}
