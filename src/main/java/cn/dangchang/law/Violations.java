package cn.dangchang.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The acts that the law punishes, with range, steps and conditions (裁量权基准): versioned, and the only place where ranges live.
 * What an agency has not verified is marked and never printed as an article. Steps, and ranges that the house could not read, are those of the
 * agency of whoever is acting ({@link DiscretionStandards}).
 */
public interface Violations {
    /** @return the violation as the law stood on the day. */
    Optional<Violation> find(String id, LocalDate day);

    /** @return those in force on the day whose act or article holds the text, best match first, at most {@code limit}; all, in the law's order, for no text. */
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
     * @param lowest zero where the law says 以下 alone; @param highest both null where no fine is provided
     * @param also what may or must be imposed besides the fine; @param must whether the fine is mandatory (处 and not 可以处)
     * @param measure what the limits count: yuan, or a part of something that the case has to establish
     * @param standard what the steps rest on, as printed; 依据待核 while the agency has set none of its own
     */
    record Range(String id, Offender offender, String circumstance, BigDecimal lowest, BigDecimal highest, boolean must, Set<PenaltyKind> also,
                 List<Step> steps, Measure measure, String standard) {
        public Range(String id, Offender offender, String circumstance, BigDecimal lowest, BigDecimal highest, boolean must, Set<PenaltyKind> also,
                     List<Step> steps) {
            this(id, offender, circumstance, lowest, highest, must, also, steps, Measure.YUAN, "");
        }

        /** @return whether the amount lies within the law's own limits; never where these are not in yuan, see {@link #inYuan}. */
        public boolean holds(BigDecimal yuan) {
            return measure == Measure.YUAN && lowest != null && yuan.compareTo(lowest) >= 0 && yuan.compareTo(highest) <= 0;
        }

        public boolean fines() {
            return lowest != null;
        }

        /** @param whole last year's income, illegal gain or fine in yuan; not looked at where the limits are in yuan. @return limits and steps in yuan. */
        public Range inYuan(BigDecimal whole) {
            return measure == Measure.YUAN || !fines() ? this : new Range(id, offender, circumstance, measure.of(whole, lowest), measure.of(whole, highest), must,
                    also, steps.stream().map(each -> new Step(each.id(), each.name(), each.condition(), measure.of(whole, each.lowest()),
                            measure.of(whole, each.highest()), each.verified())).toList(), Measure.YUAN, standard);
        }
    }

    /** @param condition when the step applies; @param lowest in yuan; @param highest in yuan, not included unless it is the range's own highest. */
    record Step(String id, String name, String condition, BigDecimal lowest, BigDecimal highest, boolean verified) {}

    /** For whom a range is. */
    enum Offender { UNIT, PERSON }

    /** What the limits of a range count. */
    enum Measure {
        YUAN,
        /** Hundredths of the income of the year before (安全生产法 95, 96, 110). */ INCOME_PERCENT,
        /** Times the illegal gain (安全生产法 103). */ ILLEGAL_GAIN_MULTIPLE,
        /** Times the fine that the law provides or that was imposed (安全生产法 112, 114). */ FINE_MULTIPLE;

        BigDecimal of(BigDecimal whole, BigDecimal part) {
            return this == YUAN ? part : this == INCOME_PERCENT ? whole.multiply(part).movePointLeft(2) : whole.multiply(part);
        }
    }
}
