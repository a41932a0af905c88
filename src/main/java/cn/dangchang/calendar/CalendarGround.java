package cn.dangchang.calendar;

import cn.dangchang.shared.Ground;

public enum CalendarGround implements Ground {
    /** The text is not a term such as {@code 5wd}. */
    NOT_A_TERM,
    /** The State Council's notice for that year is not loaded. */
    YEAR_NOT_LOADED;

    @Override
    public String article() {
        return "";
    }
}
