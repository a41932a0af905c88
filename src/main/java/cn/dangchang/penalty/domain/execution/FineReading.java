package cn.dangchang.penalty.domain.execution;

import cn.dangchang.penalty.domain.execution.FineOwner.Side;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the tasks of an execution ask, without an acting person's scope. */
@Service
@Transactional(readOnly = true)
public class FineReading {
    private final Obligations obligations;
    private final FineDesk desk;

    FineReading(Obligations obligations, FineDesk desk) {
        this.obligations = obligations;
        this.desk = desk;
    }

    public Side side(MatterNumber matter) {
        return desk.owner(matter).side(matter);
    }

    public boolean maySee(MatterNumber matter, Actor actor) {
        return desk.owner(matter).maySee(matter, actor);
    }

    /** @throws cn.dangchang.shared.Refusal STEP_BY_ITS_PROPOSER, STEP_DECIDED_BY_ITS_REVIEWER */
    public void requireOther(UUID fine, String task, PersonId person) {
        var kind = task.endsWith("surcharge") ? StepKind.SURCHARGE : task.endsWith("halt") ? StepKind.HALT : task.endsWith("deferral") ? StepKind.DEFERRAL : StepKind.COURT;
        obligations.findById(fine).flatMap(found -> found.current(kind)).ifPresent(step -> step.requireMayDecide(person));
    }
}
