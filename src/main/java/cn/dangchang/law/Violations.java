package cn.dangchang.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The acts that the law punishes, with range, steps and conditions (裁量权基准): versioned, and the only place where ranges live.
 * What an agency has not verified is marked and never printed as an article.
 */
public interface Violations {
    /** @return the violation as the law stood on the day. */
    Optional<Violation> find(String id, LocalDate day);

    /** @return those in force on the day whose act or article holds the text, best match first, at most {@code limit}. */
    List<Violation> search(String text, LocalDate day, int limit);

    /**
     * @return the range that applies to the offender under the circumstance on the day
     * @throws cn.dangchang.shared.Refusal {@link LawGround}
     */
    Range range(String violation, String range, LocalDate day);

    /**
     * @param id such as {@code aqf-099-1}
     * @param breaks ids of the bases that are broken ({@link Statutes}); @param punishedBy id of the basis that punishes
     * @param punishedByLabel as printed: 《中华人民共和国安全生产法》第九十九条第一项
     * @param verified whether text and figures were checked against the law
     */
    record Violation(String id, String act, List<String> breaks, String punishedBy, String punishedByLabel, boolean verified, LocalDate validFrom,
                     LocalDate validTo, List<Range> ranges) {}

    /**
     * What may be imposed on whom when.
     *
     * @param circumstance in the law's words, such as 逾期未改正; null for the plain case
     * @param lowest in yuan, zero where the law says 以下 alone; @param highest in yuan, both null where no fine is provided
     * @param also what may or must be imposed besides the fine; @param must whether the fine is mandatory (处 and not 可以处)
     */
    record Range(String id, Offender offender, String circumstance, BigDecimal lowest, BigDecimal highest, boolean must, Set<PenaltyKind> also,
                 List<Step> steps) {
        /** @return whether the amount lies within the law's own limits. */
        public boolean holds(BigDecimal yuan) {
            return lowest != null && yuan.compareTo(lowest) >= 0 && yuan.compareTo(highest) <= 0;
        }
    }

    /** @param condition when the step applies; @param lowest in yuan; @param highest in yuan, not included unless it is the range's own highest. */
    record Step(String id, String name, String condition, BigDecimal lowest, BigDecimal highest, boolean verified) {}

    /** For whom a range is. */
    enum Offender { UNIT, PERSON }
}
