package cn.dangchang.plan.domain.annual;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.plan.PlanGround;
import cn.dangchang.plan.VisitGate.Yearly;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How often an agency inspects an enterprise in a year, and the cap that the competent authority has published (国办发〔2024〕54号). Daily, case
 * and own special inspections count; tip-offs, hazards and what is ordered from above neither count nor stop.
 */
@Component
class YearlyCap {
    private final LedgerBook ledger;
    private final RuleSettings rules;

    YearlyCap(LedgerBook ledger, RuleSettings rules) {
        this.ledger = ledger;
        this.rules = rules;
    }

    void require(MatterNumber visit, VisitIntent intent) {
        int cap = cap(intent.agency(), intent.day());
        boolean free = cap == 0 || intent.basis().kind().neverStopped();
        PlanGround.YEARLY_CAP_REACHED.refuseIf(!free && others(visit, intent.agency(), intent.enterprise(), intent.day())
                .filter(YearlyCap::counts)
                .count() >= cap, cap);
    }

    Yearly yearly(MatterNumber visit, AgencyId agency, UUID enterprise, LocalDate day) {
        return new Yearly((int) others(visit, agency, enterprise, day).count() + 1, cap(agency, day));
    }

    private Stream<Entry> others(MatterNumber visit, AgencyId agency, UUID enterprise, LocalDate day) {
        return ledger.toEnterprise(enterprise, day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31)).stream()
                .filter(each -> each.agency().equals(agency) && !each.visit().equals(visit));
    }

    private static boolean counts(Entry entry) {
        return entry.basis() == null || !entry.basis().kind().neverStopped();
    }

    private int cap(AgencyId agency, LocalDate day) {
        return rules.of("same-enterprise-yearly-max", agency, day).number();
    }
}
