package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskObserver;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.review.Distributing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A case that reaches its legal review is given to a reviewer before the task is listed; one that leaves it otherwise has no review left open. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewOpening implements TaskObserver {
    private final Distributing distributing;

    ReviewOpening(Distributing distributing) {
        this.distributing = distributing;
    }

    @Override
    public void created(TaskFacts task) {
        if (isReview(task)) {
            distributing.open(task.matter());
        }
    }

    @Override
    public void left(TaskFacts task, boolean completed) {
        if (isReview(task) && !completed) {
            distributing.leave(task.matter());
        }
    }

    private static boolean isReview(TaskFacts task) {
        return task.key().equals("legal-review") && task.process().equals(PenaltyCaseWords.KEY.value());
    }

    @Override
    public void assigned(TaskFacts task) {}

    @Override
    public void completing(TaskFacts task) {}

    @Override
    public void dueMoved(TaskFacts task) {}

    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {}

    @Override
    public boolean maySee(TaskFacts task, PersonId person) {
        return false;
    }

    @Override
    public boolean maySee(MatterNumber matter, PersonId person) {
        return false;
    }
}
