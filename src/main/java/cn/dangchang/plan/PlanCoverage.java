package cn.dangchang.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * How far one demand on a year's plan is met.
 *
 * @param rule message key under {@code annual.coverage.}; @param subject name of the sector or risk level, or null
 * @param required sites (or random visits) that are demanded; @param planned of them in the plan; @param done of them visited
 */
public record PlanCoverage(String rule, String subject, int required, int planned, int done, List<Gap> gaps) {
    /** @return visited share of what is required in per cent, one decimal; 100 where nothing is. */
    public BigDecimal rate() {
        return required == 0 ? new BigDecimal("100.0") : PlanShares.share(Math.min(done, required), required);
    }

    public boolean planSuffices() {
        return planned >= required;
    }

    /**
     * A site that still lacks a visit.
     *
     * @param lastVisit null where none is known; @param dueBy last day for the next one
     * @param planned whether the plan has a line for it; @param overdue the day has passed
     */
    public record Gap(UUID enterprise, UUID site, String enterpriseName, String siteName, LocalDate lastVisit, LocalDate dueBy,
            boolean planned,
                      boolean overdue) {}
}
