package cn.dangchang.calendar;

import cn.dangchang.shared.Ground;

public enum CalendarGround implements Ground {
    /** The text is not a term such as {@code 5wd}. */
    NOT_A_TERM,
    /** The text is not a day (or an instant) between 1950 and 2999. */
    NOT_A_DATE,
    /** A term in hours runs from an instant; only a day was given. */
    HOURS_NEED_A_TIME,
    /** The State Council's notice for that year is not loaded. */
    YEAR_NOT_LOADED,
    /** The clock has ended; nothing moves it any more. */
    CLOCK_HAS_ENDED,
    /** The clock is stopped already. */
    CLOCK_IS_PAUSED,
    /** The clock runs; there is nothing to resume. */
    CLOCK_IS_NOT_PAUSED,
    /** A stop, a move or an end without a reason. */
    REASON_MISSING,
    /** A line of the notice is neither a holiday range with its name nor a make-up day. */
    NOTICE_LINE_UNCLEAR,
    /** A line names a day outside the notice's year (the December before apart). */
    DAY_OF_ANOTHER_YEAR,
    /** Two lines speak of the same day. */
    DAY_NAMED_TWICE,
    /** A notice without a number, a title or a holiday. */
    NOTICE_INCOMPLETE;

    @Override
    public String article() {
        return "";
    }
}
