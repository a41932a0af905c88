package cn.dangchang.law.domain.discretion;

import cn.dangchang.law.ReferenceLists.Entry;
import cn.dangchang.law.Violations.Range;
import cn.dangchang.law.Violations.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a range into equal parts where no standard has been read; none of them counts as verified. */
final class EqualSteps {
    private EqualSteps() {}

    static List<Step> of(Range range, List<Entry> names) {
        if (!divisible(range)) {
            return List.of();
        }
        return IntStream.range(0, names.size()).mapToObj(at -> new Step(names.get(at).code(), names.get(at).name(), names.get(at).detail(),
                edge(range, at, names.size()), edge(range, at + 1, names.size()), false)).toList();
    }

    /** A fixed amount and a range without a fine have nothing to divide. */
    static boolean divisible(Range range) {
        return range.fines() && range.lowest().compareTo(range.highest()) < 0;
    }

    private static BigDecimal edge(Range range, int part, int parts) {
        var width = range.highest().subtract(range.lowest());
        return range.lowest().add(width.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(parts), 2, RoundingMode.HALF_UP)).stripTrailingZeros();
    }
}
