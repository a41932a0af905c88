package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.law.Statutes;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.law.Weighing;
import cn.dangchang.law.Weighing.Milder;
import cn.dangchang.law.Weighing.Proposal;
import cn.dangchang.law.Weighing.Provision;
import cn.dangchang.law.Weighing.Weighed;
import cn.dangchang.penalty.CaseDraft.Weight;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseWeighings.Weigh;
import cn.dangchang.penalty.PartyKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a line before the law: the range of that party and day, the milder law, the step, the limits. */
@Component
class WeightReading {
    private final Weighing weighing;
    private final Violations violations;
    private final Statutes statutes;

    WeightReading(Weighing weighing, Violations violations, Statutes statutes) {
        this.weighing = weighing;
        this.violations = violations;
        this.statutes = statutes;
    }

    /** @return the day whose law applies: as chosen, else the milder one of act and decision (行政处罚法 37). */
    private LocalDate lawOf(Weigh weigh, LocalDate acted, LocalDate today) {
        if (weigh.lawOf() != null) {
            return weigh.lawOf();
        }
        return weighing.compare(provision(weigh), acted, today).filter(both -> both.milder() == Milder.THEN && acted != null).map(both -> acted).orElse(today);
    }

    /** @param approver who approved going below the step, or null. */
    Weighed weighed(int party, int fact, PartyKind kind, Weigh weigh, LocalDate acted, LocalDate today, String approver) {
        var law = lawOf(weigh, acted, today);
        var violation = violation(weigh, law);
        CaseGround.VIOLATION_NOT_VERIFIED.refuseAtIf(!violation.verified(), "violation");
        var also = weigh.alsoBroken().stream().map(each -> each.split("/", 2)).map(each -> new Provision(each[0], each[1], weigh.whole())).toList();
        var weighed = weighing.weigh(new Proposal(party + "/" + fact, provision(weigh), also, acted == null ? today : acted, today, law, weigh.step(),
                weigh.fine(), weigh.circumstances(), weigh.reason(), approver));
        CaseGround.RANGE_FOR_ANOTHER_PARTY.refuseAtIf(weighed.range().offender() != kind.offender(), "range");
        return weighed;
    }

    /** @return the line as it is sealed and printed. */
    Weight printed(CaseWeight line, LocalDate acted, LocalDate today) {
        var weigh = line.proposed();
        var law = lawOf(weigh, acted, today);
        var violation = violation(weigh, law);
        var broken = statutes.findAll(violation.breaks()).stream().map(Statutes.Basis::label).collect(Collectors.joining("、"));
        var step = weigh.step() == null ? null : violations.range(weigh.violation(), weigh.range(), law).steps().stream()
                .filter(each -> each.id().equals(weigh.step())).map(Violations.Step::name).findFirst().orElse(weigh.step());
        return new Weight(line.fact(), weigh.violation(), weigh.range(), step, violation.act(), broken, violation.punishedByLabel(), money(weigh.fine()), weigh.others(),
                weigh.othersText(), weigh.circumstances(), weigh.reason(), line.approvedBy());
    }

    private Violation violation(Weigh weigh, LocalDate day) {
        return violations.find(weigh.violation(), day).orElseThrow(() -> CaseGround.NO_SUCH_VIOLATION.refusalAt("violation"));
    }

    private static Provision provision(Weigh weigh) {
        return new Provision(weigh.violation(), weigh.range(), weigh.whole());
    }

    /** One way to write an amount, so that the same proposal is the same version. */
    private static BigDecimal money(BigDecimal yuan) {
        return (yuan == null ? BigDecimal.ZERO : yuan).setScale(2);
    }
}
