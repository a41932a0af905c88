package cn.dangchang.law.domain.discretion;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.law.DiscretionGround;
import cn.dangchang.law.DiscretionStandards;
import cn.dangchang.law.LawGround;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Violation;
import cn.dangchang.law.domain.discretion.OwnStandards.OwnStandard;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an agency's administrator keeps its standards of discretion. */
@Component
@Transactional
class StandardBook implements DiscretionStandards {
    private final Violations violations;
    private final OwnStandards own;
    private final AuditTrail trail;
    private final Acting acting;
    private final Clock clock;

    StandardBook(Violations violations, OwnStandards own, AuditTrail trail, Acting acting, Clock clock) {
        this.violations = violations;
        this.own = own;
        this.trail = trail;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void divide(AgencyId agency, String violation, String range, Standard standard) {
        requireAdministrator(agency);
        requireValidity(standard);
        var divided = violation(violation, standard).ranges().stream().filter(each -> each.id().equals(range)).findFirst()
                .orElseThrow(() -> LawGround.NO_SUCH_RANGE.refusal(range));
        StepLine.check(divided, standard.steps());
        var entered = own.on(agency.value(), standard.validFrom()).stream()
                .filter(each -> each.violation().equals(violation) && each.range().equals(range)).map(OwnStandard::entered).filter(Objects::nonNull).findFirst();
        keep(agency, OwnStandard.of(violation, range, entered.orElse(null), standard), divided);
    }

    @Override
    public String enter(AgencyId agency, String violation, Entered range, Standard standard) {
        requireAdministrator(agency);
        requireValidity(standard);
        DiscretionGround.RANGE_IS_THE_LAWS.refuseIf(violation(violation, standard).verified());
        requireComplete(range);
        String id = id(agency, violation, range);
        var entered = new Range(id, range.offender(), range.circumstance(), range.lowest(), range.highest(), range.must(), range.also(), List.of());
        if (!standard.steps().isEmpty()) {
            StepLine.check(entered, standard.steps());
        }
        keep(agency, OwnStandard.of(violation, id, range, standard), entered);
        return id;
    }

    private void keep(AgencyId agency, OwnStandard standard, Range range) {
        own.add(agency, standard, acting.current().map(actor -> actor.person().value()).orElse(null), OffsetDateTime.now(clock));
        trail.record(Chain.setting(agency + ":" + standard.violation() + "/" + standard.range()), "law.standard-changed",
                Map.of("lowest", String.valueOf(range.lowest()), "highest", String.valueOf(range.highest()), "steps", Json.of(standard.steps()),
                        "basis", standard.basis(), "validFrom", standard.validFrom().toString(), "validTo", String.valueOf(standard.validTo())));
    }

    /** The same offender and circumstance is the same range. */
    private String id(AgencyId agency, String violation, Entered range) {
        var before = own.entered(agency, violation);
        return before.stream().filter(each -> each.entered().offender() == range.offender()
                && Objects.equals(each.entered().circumstance(), range.circumstance())).map(OwnStandard::range).findFirst()
                .orElseGet(() -> "own-" + range.offender().name().toLowerCase(Locale.ROOT) + "-"
                        + (1 + before.stream().map(OwnStandard::range).distinct().count()));
    }

    private Violation violation(String id, Standard standard) {
        return violations.find(id, standard.validFrom()).orElseThrow(() -> LawGround.NO_SUCH_VIOLATION.refusal(id));
    }

    private static void requireComplete(Entered range) {
        DiscretionGround.RANGE_INCOMPLETE.refuseAtIf(range.offender() == null, "offender");
        DiscretionGround.RANGE_INCOMPLETE.refuseAtIf(range.highest() == null && (range.lowest() != null || range.also().isEmpty()), "highest");
        DiscretionGround.RANGE_INCOMPLETE.refuseAtIf(range.highest() != null && (range.lowest() == null || range.lowest().signum() < 0
                || range.lowest().compareTo(range.highest()) > 0), "lowest");
    }

    private static void requireValidity(Standard standard) {
        DiscretionGround.STANDARD_BASIS_MISSING.refuseAtIf(standard.basis() == null || standard.basis().isBlank(), "basis");
        LocalDate from = standard.validFrom();
        DiscretionGround.STANDARD_VALIDITY_OVERLAPS.refuseAtIf(from == null, "validFrom", "");
        DiscretionGround.STANDARD_VALIDITY_OVERLAPS.refuseAtIf(standard.validTo() != null && standard.validTo().isBefore(from), "validTo", from);
    }

    private void requireAdministrator(AgencyId agency) {
        acting.current().ifPresent(actor -> SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN) || !actor.agency().equals(agency)));
    }
}
