package cn.dangchang.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a term ends, and why.
 *
 * @param due the last day, inclusive
 * @param instant the first instant after the term: the end of the last day in Asia/Shanghai, or the hour itself
 * @param skipped the days that did not count or over which the last day rolled, each with its reason
 * @param provisional a year was missing; the date is the earliest possible one
 */
public record Due(LocalDate due, Instant instant, List<SkippedDay> skipped, boolean provisional, Integer missingYear) {

    /** @param reason 周末, or the holiday's name from the notice. */
    public record SkippedDay(LocalDate day, String reason) {}
}
