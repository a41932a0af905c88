package cn.dangchang.engine;

import cn.dangchang.shared.Refusal;
import java.util.Optional;

/** Remembers on the thread which refusal rolled the engine's command back; the engine wraps it in exceptions of its own. */
final class RefusalNote {
    private static final ThreadLocal<Refusal> LAST = new ThreadLocal<>();

    private RefusalNote() {}

    static void keep(Refusal refusal) {
        LAST.set(refusal);
    }

    static void keeping(Runnable step) {
        try {
            step.run();
        } catch (Refusal refusal) {
            keep(refusal);
            throw refusal;
        }
    }

    static Optional<Refusal> take() {
        var last = Optional.ofNullable(LAST.get());
        LAST.remove();
        return last;
    }

    static Optional<Refusal> in(Throwable problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
