package cn.dangchang.inspection.process;

import cn.dangchang.engine.ProcessKey;
import cn.dangchang.engine.ProcessWords;
import cn.dangchang.engine.Word;
import cn.dangchang.inspection.domain.SiteInspection;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SiteInspectionWords implements ProcessWords {
    @Override
    public ProcessKey key() {
        return SiteInspection.KEY;
    }

    @Override
    public Set<Word<?>> variables() {
        return Set.of(SiteInspection.GROUP_LEADER_REVIEWS, SiteInspection.PLAN_REVIEWED, SiteInspection.PLAN_APPROVED, SiteInspection.LATE_APPROVED,
                SiteInspection.LATE_ANSWER, SiteInspection.ENTRY_OUTCOME,
                SiteInspection.ENTRY_CORRECTED, SiteInspection.HAS_FINDINGS, SiteInspection.ESCORTED, SiteInspection.CROSS_AREA,
                SiteInspection.RECTIFY_NOW, SiteInspection.ORDER_RECTIFICATION, SiteInspection.FILE_CASE, SiteInspection.SUMMARY_PENALTY,
                SiteInspection.SITE_MEASURES, SiteInspection.TRANSFER, SiteInspection.DISPUTED, SiteInspection.AWAITS_RECEIPT,
                SiteInspection.TERRITORY_ANSWERS, SiteInspection.SUBJECT);
    }

    @Override
    public Set<String> messages() {
        return Set.of(SiteInspection.URGENT_VISIT);
    }
}
