package cn.dangchang.demo;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The days of the story, counted back in working days from the day on which it is played, so that it never looks stale. */
@Component
@Profile("demo")
public class StoryDays {
    /** The reference lists of the house hold from here on with enough days before it for the story. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 8, 10);

    private final OfficeClock clock;
    private final Terms terms;
    private final AtomicReference<Instant> played = new AtomicReference<>();

    StoryDays(OfficeClock clock, Terms terms) {
        this.clock = clock;
        this.terms = terms;
    }

    /** Opens the book: from here on the clock is set by the story. */
    public void begin() {
        var now = clock.instant();
        var earliest = EARLIEST.atTime(9, 30).atZone(OfficeClock.ZONE).toInstant();
        played.set(now.isBefore(earliest) ? earliest : now);
    }

    /** The clock runs with real time again. */
    public void end() {
        played.set(null);
        clock.setTo(null);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(played.get(), OfficeClock.ZONE);
    }

    /** @return the working day so many working days ago; 0 is today, whatever day it is. */
    public LocalDate ago(int workingDays) {
        var day = today();
        for (int left = workingDays; left > 0;) {
            day = day.minusDays(1);
            left -= terms.workingDaysLeft(day.minusDays(1), day);
        }
        return day;
    }

    /** @return the working day so many working days after a day. */
    LocalDate after(LocalDate start, int workingDays) {
        var day = start;
        for (int left = workingDays; left > 0;) {
            day = day.plusDays(1);
            left -= terms.workingDaysLeft(day.minusDays(1), day);
        }
        return day;
    }

    /** Sets the clock; never later than the moment at which the story is played. */
    void turnTo(LocalDate day, int hour, int minute) {
        var instant = day.atTime(LocalTime.of(hour, minute)).atZone(OfficeClock.ZONE).toInstant();
        clock.setTo(instant.isAfter(played.get()) ? played.get() : instant);
    }

    /** A few minutes pass. */
    void pass(int minutes) {
        var later = clock.instant().plusSeconds(60L * minutes);
        clock.setTo(later.isAfter(played.get()) ? played.get() : later);
    }

    LocalDate day() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }
}
