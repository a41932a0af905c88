package cn.dangchang.penalty.domain.review;

import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Who gets the next review: who has fewest to do, then who had fewest in the last twelve months, then whose last one lies longest ago. */
final class FairShare {
    private static final Comparator<Load> ORDER = Comparator.comparingInt(Load::open).thenComparingInt(Load::lastYear)
            .thenComparing(Load::last, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(each -> each.person().value());

    private FairShare() {}

    static Optional<PersonId> next(Collection<Load> loads) {
        return loads.stream().min(ORDER).map(Load::person);
    }

    /** @param last when the last one was given, null for never. */
    record Load(PersonId person, int open, int lastYear, Instant last) {}
}
