package cn.dangchang.penalty.domain.summary;

import static cn.dangchang.penalty.PenaltyGround.NO_SUCH_VIOLATION;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.Statutes;
import cn.dangchang.law.Violations;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.shared.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the law allows on the spot: limits with their validity, ranges from {@code law} alone. */
@Component
class SummaryRules {
    private final Violations violations;
    private final Statutes statutes;
    private final RuleSettings settings;

    SummaryRules(Violations violations, Statutes statutes, RuleSettings settings) {
        this.violations = violations;
        this.statutes = statutes;
        this.settings = settings;
    }

    /** @return highest fine of the summary procedure (行政处罚法 51). */
    BigDecimal limit(AgencyId agency, Offender offender, LocalDate day) {
        return yuan(offender == Offender.UNIT ? "summary-fine-unit" : "summary-fine-person", agency, day);
    }

    /** @return highest fine that officers collect on the spot without more (行政处罚法 68). */
    BigDecimal small(AgencyId agency, LocalDate day) {
        return yuan("on-spot-collection", agency, day);
    }

    Charge weigh(Sanction sanction, Offender offender, LocalDate day) {
        var violation = violations.find(sanction.violation(), day).orElseThrow(() -> NO_SUCH_VIOLATION.refusalAt("violation"));
        var range = violation.ranges().stream().filter(each -> each.id().equals(sanction.range())).findFirst()
                .orElseThrow(() -> NO_SUCH_VIOLATION.refusalAt("range"));
        var broken = statutes.findAll(violation.breaks()).stream().map(Statutes.Basis::label).collect(Collectors.joining("、"));
        return Charge.weighed(sanction, offender, violation, range, broken);
    }

    private BigDecimal yuan(String key, AgencyId agency, LocalDate day) {
        return new BigDecimal(settings.of(key, agency, day).value());
    }
}
