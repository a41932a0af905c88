package cn.dangchang.calendar.domain;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Due;
import cn.dangchang.calendar.Due.SkippedDay;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Term;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Counts one term from its event to its last day and keeps the reason for every day that does not count. The day of the event does
 * not count; a last day that is off rolls to the first working day (民事诉讼法 85); a make-up day is a working day.
 */
final class TermCount {
    /** The longest holiday the State Council has ordered; a term counted back over a missing year allows for one of them. */
    private static final int LONGEST_HOLIDAY = 9;

    /** What to do about a year without a notice. */
    enum MissingYear { REFUSE, EARLIEST }

    private final OfficeDays days;
    private final MissingYear missing;
    private final List<Pause> pauses;
    private final String pausedWord;
    private final List<SkippedDay> skipped = new ArrayList<>();
    private Integer missingYear;

    TermCount(OfficeDays days, MissingYear missing) {
        this(days, missing, List.of(), "");
    }

    TermCount(OfficeDays days, MissingYear missing, List<Pause> pauses, String pausedWord) {
        this.days = days;
        this.missing = missing;
        this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
        this.pausedWord = pausedWord;
    }

    Due of(LocalDateTime from, Term term) {
        var day = from.toLocalDate();
        return switch (term.kind()) {
            case WORKING_DAYS -> endOf(forward(day, term.count()));
            case WORKING_DAYS_BEFORE -> endOf(backward(day, term.count()));
            case DAYS -> endOf(rolled(prolonged(day, day.plusDays(term.count()))));
            case MONTHS -> endOf(rolled(prolonged(day, day.plusMonths(term.count()))));
            case YEARS -> endOf(rolled(prolonged(day, day.plusYears(term.count()))));
            case HOURS -> hours(from, term.count());
        };
    }

    /** A day that a paper orders: it does not roll, but stops after the order prolong it. */
    Due ofFixed(LocalDate orderedOn, LocalDate day) {
        return endOf(prolonged(orderedOn.minusDays(1), day));
    }

    private LocalDate forward(LocalDate from, int count) {
        var day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (runs(day) && counts(day)) {
                left--;
            }
        }
        return day;
    }

    private LocalDate backward(LocalDate from, int count) {
        var day = from;
        for (int left = count; left > 0; ) {
            day = day.minusDays(1);
            if (days.knows(day) ? counts(day) : noted(day) && !OfficeDays.isWeekend(day)) {
                left--;
            }
        }
        skipped.sort(Comparator.comparing(SkippedDay::day));
        return day.minusDays(missingYear == null ? 1 : 1 + LONGEST_HOLIDAY);
    }

    private LocalDate rolled(LocalDate last) {
        var day = last;
        while (!counts(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate prolonged(LocalDate from, LocalDate natural) {
        var end = natural;
        for (var pause : pauses) {
            var first = pause.firstDay().isAfter(from) ? pause.firstDay() : from.plusDays(1);
            for (var day = first; !first.isAfter(end) && day.isBefore(pause.endDay()); day = day.plusDays(1)) {
                skipped.add(new SkippedDay(day, pausedWord));
                end = end.plusDays(1);
            }
        }
        return end;
    }

    private Due hours(LocalDateTime from, int count) {
        var start = from.atZone(OfficeClock.ZONE).toInstant();
        var end = start.plus(Duration.ofHours(count));
        for (var pause : pauses) {
            if (pause.from().isBefore(end) && pause.until().isAfter(start)) {
                end = end.plus(Duration.between(pause.from().isAfter(start) ? pause.from() : start, pause.until()));
            }
        }
        return new Due(LocalDate.ofInstant(end, OfficeClock.ZONE), end, List.of(), false, null);
    }

    private boolean runs(LocalDate day) {
        boolean stopped = pauses.stream().anyMatch(pause -> pause.covers(day));
        if (stopped) {
            skipped.add(new SkippedDay(day, pausedWord));
        }
        return !stopped;
    }

    /** In a missing year every day may turn out to be a working day, so every day counts: the date is the earliest possible. */
    private boolean counts(LocalDate day) {
        if (!days.knows(day)) {
            return noted(day);
        }
        var off = days.reasonOff(day);
        off.ifPresent(reason -> skipped.add(new SkippedDay(day, reason)));
        return off.isEmpty();
    }

    private boolean noted(LocalDate day) {
        if (missing == MissingYear.REFUSE) {
            throw CalendarGround.YEAR_NOT_LOADED.refusalAt("period", String.valueOf(day.getYear()));
        }
        missingYear = missingYear == null ? Integer.valueOf(day.getYear()) : missingYear;
        return true;
    }

    private Due endOf(LocalDate last) {
        var end = last.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return new Due(last, end, List.copyOf(skipped), missingYear != null, missingYear);
    }
}
