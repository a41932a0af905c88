package cn.dangchang.penalty.domain.recurrence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often a unit was penalised (安全生产法 113 第一项): three times within 180 days or four times within a year, in natural days; the day of the
 * first penalty itself is not counted. What was reached once stays reached.
 */
public record ClosureCount(List<LocalDate> inHalfYear, List<LocalDate> inYear) {
    private static final int HALF_YEAR = 180;
    private static final int THREE = 3;
    private static final int FOUR = 4;

    /** @return the newest run of penalties that reaches the number; where none does, what counts when one looks back from the day. */
    static ClosureCount of(Collection<LocalDate> decisions, LocalDate day) {
        var past = decisions.stream().filter(each -> !each.isAfter(day)).sorted().toList();
        return Stream.concat(past.stream().sorted(Comparator.reverseOrder()), Stream.of(day)).map(end -> endingOn(past, end)).filter(ClosureCount::reached)
                .findFirst().orElseGet(() -> endingOn(past, day));
    }

    private static ClosureCount endingOn(List<LocalDate> past, LocalDate end) {
        var until = past.stream().filter(each -> !each.isAfter(end)).toList();
        return new ClosureCount(until.stream().filter(each -> !each.plusDays(HALF_YEAR).isBefore(end)).toList(),
                until.stream().filter(each -> !each.plusYears(1).isBefore(end)).toList());
    }

    public boolean reached() {
        return inHalfYear.size() >= THREE || inYear.size() >= FOUR;
    }

    public boolean counts(LocalDate decision) {
        return inHalfYear.contains(decision) || inYear.contains(decision);
    }
}
