package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.MemberRole;
import cn.dangchang.plan.VisitGate;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger;
import cn.dangchang.registry.ExpertRules;
import cn.dangchang.registry.ExpertRules.Engagement;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.UnitId;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks the gate whether a visit may be made on its basis, and keeps the ledger of visits. */
@Component
class VisitGrounds {
    private final VisitGate gate;
    private final VisitLedger ledger;
    private final ExpertRules experts;

    VisitGrounds(VisitGate gate, VisitLedger ledger, ExpertRules experts) {
        this.gate = gate;
        this.ledger = ledger;
        this.experts = experts;
    }

    /** The rules of use keep some experts away from this site. */
    void requireExperts(Visit visit, LocalDate day) {
        var where = visit.where();
        visit.of(MemberRole.EXPERT).forEach(expert -> experts.require(expert,
                new Engagement(visit.agency(), visit.number(), where.enterpriseId(), where.sector(), day)));
    }

    void enter(Visit visit) {
        requireExperts(visit, visit.plan().visitOn());
        var intent = intent(visit, visit.plan().visitOn());
        gate.require(intent, visit.occasion().basisReason());
        ledger.proposed(visit.number(), intent);
    }

    /**
     * Again before it is submitted and before it is approved, since others may have planned meanwhile; visits from before have no basis.
     */
    void require(Visit visit, LocalDate day) {
        requireExperts(visit, day);
        if (visit.occasion().basis() != null) {
            gate.require(visit.number(), intent(visit, day), visit.occasion().basisReason());
        }
    }

    /** Asked when the day is moved, too. @param reason of whoever moves it; it is kept where a warning asks for one and there was none yet. */
    void requireMoved(Visit visit, LocalDate day, String reason) {
        boolean silent = visit.occasion().basis() != null && visit.occasion().basisReason() == null;
        if (silent && !gate.warnings(visit.number(), intent(visit, day)).isEmpty()) {
            visit.explain(reason);
        }
        require(visit, day);
    }

    void moved(Visit visit, LocalDate day) {
        ledger.moved(visit.number(), day);
    }

    void held(Visit visit, LocalDate day) {
        ledger.held(visit.number(), day);
    }

    void dropped(Visit visit) {
        ledger.dropped(visit.number());
    }

    private static VisitIntent intent(Visit visit, LocalDate day) {
        var where = visit.where();
        var occasion = visit.occasion();
        return new VisitIntent(visit.agency(), where.enterpriseId(), where.siteId(), where.sector(), UnitId.orNull(where.town()),
                occasion.form(),
                occasion.team(), day, visit.officers(), AgencyId.orNull(occasion.territory()), occasion.basis());
    }
}
