package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.law.RuleSettings;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How often an enterprise is inspected in a year, and the cap that the competent authority has published (国办发〔2024〕54号). */
@Component
class Frequency {
    private final Visits visits;
    private final RuleSettings rules;
    private final PaperWords words;

    Frequency(Visits visits, RuleSettings rules, PaperWords words) {
        this.visits = visits;
        this.rules = rules;
        this.words = words;
    }

    /** A tip-off or an urgent situation is looked into whatever the count. */
    void requireWithinCap(Visit visit) {
        int cap = cap(visit);
        boolean free = visit.occasion().isUrgent() || visit.occasion().form().equals("tip-off");
        InspectionGround.YEARLY_CAP_REACHED.refuseIf(cap > 0 && !free && count(visit) > cap, cap);
    }

    String printed(Visit visit) {
        int cap = cap(visit);
        return cap > 0 ? words.of("inspection.paper.frequency-capped", count(visit), cap) : words.of("inspection.paper.frequency", count(visit));
    }

    private long count(Visit visit) {
        var year = LocalDate.of(visit.plan().visitOn().getYear(), 1, 1);
        return visits.countHeld(visit.where().enterpriseId(), year, year.plusYears(1), visit.number().value()) + 1;
    }

    private int cap(Visit visit) {
        return rules.of("same-enterprise-yearly-max", visit.agency(), visit.plan().visitOn()).number();
    }
}
