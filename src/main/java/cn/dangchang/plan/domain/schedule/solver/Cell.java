package cn.dangchang.plan.domain.schedule.solver;

import java.time.LocalDate;

/** A group on a day. @param open whether anything more may be put there; what is pinned or stood there before may lie in a closed one. */
public record Cell(String team, LocalDate day, boolean open) {
    public Cell(String team, LocalDate day) {
        this(team, day, true);
    }

    Cell closed() {
        return new Cell(team, day, false);
    }
}
