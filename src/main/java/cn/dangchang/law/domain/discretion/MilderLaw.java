package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Weighing.Milder;
import java.math.BigDecimal;

/** The law of the day of the act holds, unless the law of the day of the decision is milder or punishes no more (行政处罚法 37). */
final class MilderLaw {
    private MilderLaw() {}

    /** @param then null where not punished on the day of the act; @param now null where not punished any more. */
    static Milder of(Range then, Range now) {
        if (then == null || now == null) {
            return now == null ? Milder.NOW : Milder.THEN;
        }
        var signs = new int[] {sign(then.lowest(), now.lowest()), sign(then.highest(), now.highest()), kinds(then, now),
            Boolean.compare(now.must(), then.must())};
        boolean heavierNow = false;
        boolean milderNow = false;
        for (int sign : signs) {
            heavierNow |= sign > 0;
            milderNow |= sign < 0;
        }
        boolean unclear = heavierNow && milderNow || then.measure() != now.measure() || kinds(then, now) == 0 && !then.also().equals(now.also());
        return unclear ? Milder.PERSON_MUST_LOOK : heavierNow ? Milder.THEN : milderNow ? Milder.NOW : Milder.SAME;
    }

    /** @return positive where what is imposed besides the fine became more, zero also where it became something else. */
    private static int kinds(Range then, Range now) {
        boolean more = now.also().containsAll(then.also());
        boolean less = then.also().containsAll(now.also());
        return more == less ? 0 : more ? 1 : -1;
    }

    private static int sign(BigDecimal then, BigDecimal now) {
        return (now == null ? BigDecimal.ZERO : now).compareTo(then == null ? BigDecimal.ZERO : then);
    }
}
