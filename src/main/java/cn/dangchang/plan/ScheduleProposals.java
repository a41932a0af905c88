package cn.dangchang.plan;

import cn.dangchang.plan.BasisSource.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The solver's proposals: looked at, then taken over or dropped by a person. What is pinned or released stays where it is. */
public interface ScheduleProposals {
    /** Starts the solver beside the page; its state is in a row. @throws cn.dangchang.shared.Refusal PROPOSAL_UNDER_WAY */
    UUID start(UUID schedule);

    /** Solves at once, with the same outcome each time. @param moves how many the solver tries after the first draft. */
    UUID solve(UUID schedule, long seed, int moves);

    Optional<Run> latest(UUID schedule);

    void cancel(UUID run);

    /**
     * @param reason needed where warnings remain
     * @throws cn.dangchang.shared.Refusal PROPOSAL_OUTDATED where somebody changed a slot meanwhile, and {@link ScheduleGround}
     */
    void takeOver(UUID run, String reason);

    void drop(UUID run);

    enum State { RUNNING, PROPOSED, TAKEN, DROPPED, CANCELLED, FAILED }

    /** @param percent of the longest time; @param leftOut sites that would stay without a day; @param warnings those that would remain. */
    record Run(UUID id, UUID schedule, State state, int percent, List<Move> moves, int leftOut, List<Warning> warnings) {}

    /** Groups by name. @param fromDay null without a place before; @param day null where it loses its place. */
    record Move(UUID slot, String name, String fromGroup, LocalDate fromDay, String group, LocalDate day) {}
}
