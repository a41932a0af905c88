package cn.dangchang.law;

import cn.dangchang.law.Violations.Offender;
import cn.dangchang.law.Violations.Step;
import cn.dangchang.shared.AgencyId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** An agency's own standards of discretion (裁量权基准): steps of a range, and ranges where the house could not read the law. */
public interface DiscretionStandards {
    /**
     * From a day on the agency divides a range as given; an earlier standard of its own ends the day before. Audited.
     *
     * @throws cn.dangchang.shared.Refusal {@link DiscretionGround}, {@link LawGround#NO_SUCH_VIOLATION}, {@link LawGround#NO_SUCH_RANGE}
     */
    void divide(AgencyId agency, String violation, String range, Standard standard);

    /**
     * The agency enters what it has read itself, for a violation whose figures came unverified with the house. The same offender and circumstance
     * again is the same range from a later day on.
     *
     * @return id of the range
     * @throws cn.dangchang.shared.Refusal {@link DiscretionGround}, {@link LawGround#NO_SUCH_VIOLATION}
     */
    String enter(AgencyId agency, String violation, Entered range, Standard standard);

    /** @param basis as printed; @param validTo last day, or null for open end; @param steps may be empty only for a range that is entered: equal parts. */
    record Standard(List<Step> steps, String basis, LocalDate validFrom, LocalDate validTo) {}

    /** Limits in yuan, both null where no fine is provided. */
    record Entered(Offender offender, String circumstance, BigDecimal lowest, BigDecimal highest, boolean must, Set<PenaltyKind> also) {}
}
