package cn.dangchang.law.domain.discretion;

import static cn.dangchang.law.DiscretionGround.ACT_FINED_TWICE;

import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Weighing.Weighed;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One act is fined once, by the provision with the higher fine; several acts are fined together (行政处罚法 29). */
final class OneFine {
    /** By the highest fine, then by the lowest; a range without a fine comes first. */
    static final Comparator<Range> BY_WEIGHT = Comparator.comparing(OneFine::highest).thenComparing(OneFine::lowest);

    private OneFine() {}

    /** @throws cn.dangchang.shared.Refusal {@link cn.dangchang.law.DiscretionGround#ACT_FINED_TWICE} */
    static BigDecimal sum(List<Weighed> all, Set<String> finedBefore) {
        var fined = new HashSet<>(finedBefore);
        return all.stream().filter(each -> each.amount() != null && each.amount().signum() > 0).map(each -> {
            ACT_FINED_TWICE.refuseIf(!fined.add(each.act()), each.act());
            return each.amount();
        }).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal highest(Range range) {
        return range.fines() ? range.highest() : BigDecimal.valueOf(-1);
    }

    private static BigDecimal lowest(Range range) {
        return range.fines() ? range.lowest() : BigDecimal.valueOf(-1);
    }
}
