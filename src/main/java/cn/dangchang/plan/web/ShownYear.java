package cn.dangchang.plan.web;

import java.time.LocalDate;

/** The year that a list shows: what the address asks for, or this year where it asks for none that there can be. */
final class ShownYear {
    private static final int FIRST = 1949;
    private static final int LAST = 9999;

    private ShownYear() {}

    static int of(Integer asked, LocalDate today) {
        return asked == null || asked < FIRST || asked > LAST ? today.getYear() : asked;
    }
}
