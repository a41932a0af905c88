package cn.dangchang.plan.domain.annual;

import cn.dangchang.organisation.Units;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.BasisSource;
import cn.dangchang.plan.BasisSource.Choice;
import cn.dangchang.plan.BasisSource.Warning;
import cn.dangchang.plan.PlanGround;
import cn.dangchang.plan.VisitGate;
import cn.dangchang.plan.VisitIntent;
import cn.dangchang.plan.VisitLedger.Entry;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.Refusal.Objection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks in turn: what the visit rests on, who goes, how often, and whether another visit could be joined. */
@Service
@Transactional(noRollbackFor = Refusal.class)
class Gatekeeper implements VisitGate {
    /** The paper itself is named by the visit. */
    private static final Set<BasisKind> ORDERED_FROM_ABOVE = Set.of(BasisKind.SUPERIOR_ORDER, BasisKind.CAMPAIGN, BasisKind.EMERGENCY);
    /** A form that says itself what it rests on. */
    private static final Map<String, Set<BasisKind>> FORMS = Map.of("tip-off", Set.of(BasisKind.TIP_OFF, BasisKind.EMERGENCY),
            "second-look",
            Set.of(BasisKind.SECOND_LOOK, BasisKind.EMERGENCY, BasisKind.SUPERIOR_ORDER));
    /** Danger and tip-offs do not wait for a reason. */
    private static final Set<BasisKind> WITHOUT_DELAY = Set.of(BasisKind.TIP_OFF, BasisKind.EMERGENCY);

    private final LedgerBook ledger;
    private final YearlyCap cap;
    private final TeamPower power;
    private final Units units;
    private final ObjectProvider<BasisSource> sources;

    Gatekeeper(LedgerBook ledger, YearlyCap cap, TeamPower power, Units units, ObjectProvider<BasisSource> sources) {
        this.ledger = ledger;
        this.cap = cap;
        this.power = power;
        this.units = units;
        this.sources = sources;
    }

    @Override
    public void require(MatterNumber visit, VisitIntent intent, String reason) {
        var basis = intent.basis();
        PlanGround.BASIS_IS_MISSING.refuseAtIf(basis == null || basis.kind() == null, "basis");
        PlanGround.BASIS_WITHOUT_REFERENCE.refuseAtIf(basis.reference() == null || basis.reference().isBlank(), "basisReference");
        PlanGround.BASIS_DOES_NOT_FIT_FORM.refuseAtIf(!FORMS.getOrDefault(intent.form(), Set.of(basis.kind())).contains(basis.kind()),
                "basis");
        PlanGround.CROSS_AREA_NEEDS_SUPERIOR.refuseAtIf(intent.territory() != null && !ORDERED_FROM_ABOVE.contains(basis.kind()), "basis");
        power.require(intent);
        of(basis.kind()).forEach(source -> source.require(intent));
        ledger.hold(intent.enterprise());
        cap.require(visit, intent);
        var warnings = warnings(visit, intent);
        if (!warnings.isEmpty() && (reason == null || reason.isBlank())) {
            throw new Refusal(PlanGround.WARNING_NEEDS_REASON, objections(warnings));
        }
    }

    private static List<Objection> objections(List<Warning> warnings) {
        var all = new ArrayList<Objection>();
        warnings.forEach(each -> all.add(new Objection("reason", "plan.warning." + each.key(), each.arguments(), null)));
        all.add(new Objection("reason", PlanGround.WARNING_NEEDS_REASON.key(), List.of(), null));
        return all;
    }

    @Override
    public List<Warning> warnings(MatterNumber visit, VisitIntent intent) {
        if (intent.basis() == null || WITHOUT_DELAY.contains(intent.basis().kind())) {
            return List.of();
        }
        return Stream.concat(sameMonth(visit, intent), of(intent.basis().kind()).flatMap(source -> source.warnings(intent).stream()))
                .toList();
    }

    /** Visits that could be one are to be one, those of another agency included. */
    private Stream<Warning> sameMonth(MatterNumber visit, VisitIntent intent) {
        var month = YearMonth.from(intent.day());
        return ledger.toEnterprise(intent.enterprise(), month.atDay(1), month.atEndOfMonth()).stream()
                .filter(each -> !each.visit().equals(visit))
                .limit(1).map(other -> warning(intent, other));
    }

    private Warning warning(VisitIntent intent, Entry other) {
        var day = other.heldOn() == null ? other.plannedOn() : other.heldOn();
        return other.agency().equals(intent.agency()) ? new Warning("same-month", List.of(other.visit().value(), day.toString()))
                : new Warning("same-month-elsewhere", List.of(units.agency(other.agency()).map(Units.Agency::name).orElse(""),
                day.toString()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(AgencyId agency, UUID site, LocalDate day) {
        return sources.orderedStream().flatMap(source -> source.choices(agency, site, day).stream()).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Yearly yearly(MatterNumber visit, AgencyId agency, UUID enterprise, LocalDate day) {
        return cap.yearly(visit, agency, enterprise, day);
    }

    private Stream<BasisSource> of(BasisKind kind) {
        return sources.orderedStream().filter(source -> source.kind() == kind);
    }
}
