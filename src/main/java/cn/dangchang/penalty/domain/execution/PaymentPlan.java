package cn.dangchang.penalty.domain.execution;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is due when: the whole fine on one day, or what was granted. A part is late from the day after its own last day; the surcharge is counted on
 * what is late that day alone.
 */
record PaymentPlan(BigDecimal fine, List<Part> parts) {
    record Part(LocalDate due, BigDecimal yuan) {}

    static PaymentPlan whole(BigDecimal fine, LocalDate due) {
        return new PaymentPlan(fine, List.of(new Part(due, fine)));
    }

    LocalDate firstDue() {
        return parts.get(0).due();
    }

    LocalDate lastDue() {
        return parts.get(parts.size() - 1).due();
    }

    /** @param paid before that day; what is in no part had to be paid before. */
    BigDecimal lateOn(LocalDate day, BigDecimal paid) {
        return dueBy(day.minusDays(1)).subtract(paid).max(BigDecimal.ZERO);
    }

    /** @return the last day of the first part that is not covered, or of the last one. */
    LocalDate nextDue(BigDecimal paid) {
        return parts.stream().map(Part::due).filter(due -> dueBy(due).compareTo(paid) > 0).findFirst().orElse(lastDue());
    }

    private BigDecimal dueBy(LocalDate day) {
        var later = parts.stream().filter(part -> part.due().isAfter(day)).map(Part::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
        return fine.subtract(later).max(BigDecimal.ZERO);
    }
}
