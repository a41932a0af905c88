package cn.dangchang.engine;

import java.util.function.Supplier;

/** Tells a command that our own modules gave from one that came to the engine by another door. */
final class Inside {
    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private Inside() {}

    static boolean is() {
        return DEPTH.get() > 0;
    }

    static <T> T run(Supplier<T> command) {
        DEPTH.set(DEPTH.get() + 1);
        try {
            return command.get();
        } finally {
            DEPTH.set(DEPTH.get() - 1);
        }
    }
}
