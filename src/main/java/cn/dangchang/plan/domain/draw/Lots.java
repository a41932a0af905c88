package cn.dangchang.plan.domain.draw;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Drawing lots after Fisher and Yates: every selection in every order is as likely as any other. */
final class Lots {
    private Lots() {}

    /** @param below gives a number from 0 to below its argument. */
    static <T> List<T> draw(List<T> from, int count, IntUnaryOperator below) {
        var pool = new ArrayList<>(from);
        for (int at = 0; at < count; at++) {
            Collections.swap(pool, at, at + below.applyAsInt(pool.size() - at));
        }
        return List.copyOf(pool.subList(0, count));
    }
}
