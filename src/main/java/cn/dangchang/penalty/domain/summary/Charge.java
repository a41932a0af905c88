package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.FINE_IS_MANDATORY;
import static cn.dangchang.penalty.PenaltyGround.FINE_NOT_WHOLE_YUAN;
import static cn.dangchang.penalty.PenaltyGround.RANGE_FOR_ANOTHER_PARTY;
import static cn.dangchang.penalty.PenaltyGround.SANCTION_MISSING;
import static cn.dangchang.penalty.PenaltyGround.SANCTION_OUTSIDE_RANGE;
import static cn.dangchang.penalty.PenaltyGround.VIOLATION_NOT_VERIFIED;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.penalty.SummaryPenaltyFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;

/** One act of a party, the violation that it is, and what is imposed for it: a warning, a fine, or both; nothing else on the spot. */
@Entity
@Table(schema = "penalty", name = "charge")
class Charge {
    @Id
    private UUID id;
    @ManyToOne
    @JoinColumn(name = "party")
    private SummaryParty party;
    private UUID finding;
    private String violation;
    private String range;
    private String act;
    private String broken;
    private String punishedBy;
    private boolean warning;
    private BigDecimal fine;

    protected Charge() {}

    /** @param broken bases that were broken, as printed */
    static Charge weighed(Sanction sanction, Offender offender, Violation violation, Range range, String broken) {
        var fine = sanction.fine() == null ? BigDecimal.ZERO : sanction.fine();
        VIOLATION_NOT_VERIFIED.refuseAtIf(!violation.verified(), "violation");
        RANGE_FOR_ANOTHER_PARTY.refuseAtIf(range.offender() != offender, "range");
        SANCTION_MISSING.refuseAtIf(!sanction.warning() && fine.signum() == 0, "fine");
        FINE_NOT_WHOLE_YUAN.refuseAtIf(fine.signum() < 0 || fine.stripTrailingZeros().scale() > 0, "fine");
        SANCTION_OUTSIDE_RANGE.refuseAtIf(fine.signum() > 0 && !range.holds(fine), "fine");
        SANCTION_OUTSIDE_RANGE.refuseAtIf(sanction.warning() && !range.also().contains(PenaltyKind.WARNING), "warning");
        FINE_IS_MANDATORY.refuseAtIf(range.must() && fine.signum() == 0, "fine");
        var charge = new Charge();
        charge.id = UUID.randomUUID();
        charge.finding = sanction.finding();
        charge.violation = violation.id();
        charge.range = range.id();
        charge.act = violation.act();
        charge.broken = broken;
        charge.punishedBy = violation.punishedByLabel();
        charge.warning = sanction.warning();
        charge.fine = fine;
        return charge;
    }

    /** The same act, weighed anew. */
    void weigh(Charge anew) {
        violation = anew.violation;
        range = anew.range;
        act = anew.act;
        broken = anew.broken;
        punishedBy = anew.punishedBy;
        warning = anew.warning;
        fine = anew.fine;
    }

    Charge of(SummaryParty whose) {
        party = whose;
        return this;
    }

    UUID finding() {
        return finding;
    }

    BigDecimal fine() {
        return fine;
    }

    SummaryPenaltyFile.Charge view() {
        return new SummaryPenaltyFile.Charge(finding, violation, range, act, broken, punishedBy, warning, fine);
    }
}
