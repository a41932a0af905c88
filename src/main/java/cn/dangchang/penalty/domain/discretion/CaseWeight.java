package cn.dangchang.penalty.domain.discretion;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseWeighings.Weigh;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** One act of one party: the provision, the step and what is proposed. */
@Entity
@Table(schema = "penalty", name = "case_weight")
class CaseWeight {
    @Id
    private UUID id;
    private String matter;
    private int party;
    private int fact;
    private String violation;
    private String range;
    private List<String> alsoBroken;
    private BigDecimal whole;
    private LocalDate lawOf;
    private String step;
    private BigDecimal fine;
    private List<String> others;
    private String othersText;
    private List<String> circumstances;
    private String reason;
    private String approvedBy;
    private LocalDate approvedOn;

    protected CaseWeight() {}

    static CaseWeight of(MatterNumber matter, int party, int fact) {
        var weight = new CaseWeight();
        weight.id = UUID.randomUUID();
        weight.matter = matter.value();
        weight.party = party;
        weight.fact = fact;
        return weight;
    }

    /** @param law the range that applies; what it does not provide is not imposed (行政处罚法 4, 16). */
    void weigh(Weigh proposed, Range applies) {
        boolean fined = proposed.fine() != null && proposed.fine().signum() > 0;
        CaseGround.SANCTION_MISSING.refuseAtIf(!fined && proposed.others().isEmpty(), "fine");
        CaseGround.FINE_NOT_WHOLE_YUAN.refuseAtIf(fined && proposed.fine().stripTrailingZeros().scale() > 0, "fine");
        proposed.others().forEach(each -> CaseGround.SANCTION_NOT_PROVIDED.refuseAtIf(each == PenaltyKind.FINE || !applies.also().contains(each), "others"));
        CaseGround.OTHERS_NEED_WORDS.refuseAtIf(proposed.others().stream().anyMatch(each -> each != PenaltyKind.WARNING)
                && (proposed.othersText() == null || proposed.othersText().isBlank()), "othersText");
        violation = proposed.violation();
        range = proposed.range();
        alsoBroken = new ArrayList<>(new TreeSet<>(proposed.alsoBroken()));
        whole = proposed.whole();
        lawOf = proposed.lawOf();
        step = proposed.step();
        fine = fined ? proposed.fine() : null;
        others = new ArrayList<>(proposed.others().stream().map(Enum::name).sorted().toList());
        othersText = proposed.others().isEmpty() || proposed.othersText() == null || proposed.othersText().isBlank() ? null : proposed.othersText().strip();
        circumstances = new ArrayList<>(new TreeSet<>(proposed.circumstances()));
        reason = proposed.reason() == null ? null : proposed.reason().strip();
        approvedBy = null;
        approvedOn = null;
    }

    void approved(PersonId by, LocalDate on) {
        approvedBy = by.value();
        approvedOn = on;
    }

    boolean is(int someParty, int someFact) {
        return party == someParty && fact == someFact;
    }

    int party() {
        return party;
    }

    int fact() {
        return fact;
    }

    BigDecimal fine() {
        return fine;
    }

    String approvedBy() {
        return approvedBy;
    }

    Weigh proposed() {
        return new Weigh(violation, range, new TreeSet<>(alsoBroken), whole, lawOf, step, fine, kinds(), othersText, new TreeSet<>(circumstances), reason);
    }

    private Set<PenaltyKind> kinds() {
        return others.stream().map(PenaltyKind::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }
}
