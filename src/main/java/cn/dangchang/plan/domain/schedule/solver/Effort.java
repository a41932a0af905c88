package cn.dangchang.plan.domain.schedule.solver;

import java.time.Duration;

/**
 * How long the solver tries. With a number of moves the outcome is the same on every machine; the time is then only a limit that is not reached.
 *
 * @param moves that the local search tries, null without limit
 * @param idle it stops when nothing got better for so long
 */
public record Effort(long seed, Long moves, Duration longest, Duration idle) {
    private static final int MANY = 300;

    /** What a person is ready to wait. */
    public static Effort of(int stops) {
        return stops > MANY ? new Effort(1, null, Duration.ofSeconds(45), Duration.ofSeconds(10))
                : new Effort(1, null, Duration.ofSeconds(6), Duration.ofSeconds(2));
    }

    public static Effort moves(long seed, long moves) {
        return new Effort(seed, moves, Duration.ofMinutes(5), Duration.ofMinutes(5));
    }
}
