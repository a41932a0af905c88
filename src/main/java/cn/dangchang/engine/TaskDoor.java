package cn.dangchang.engine;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** What happens when a user task is created, assigned, completed or left, in the engine's own transaction. */
@Component
class TaskDoor {
    private final TaskHandlers handlers;
    private final Observers observers;
    private final Binding binding;
    private final Acting acting;
    private final DueDates dueDates;

    TaskDoor(TaskHandlers handlers, Observers observers, Binding binding, Acting acting, DueDates dueDates) {
        this.handlers = handlers;
        this.observers = observers;
        this.binding = binding;
        this.acting = acting;
        this.dueDates = dueDates;
    }

    void created(DelegateTask task, String clock) {
        if (clock != null) {
            dueDates.running(Facts.of(task).matter(), DueDates.subject(task.getExecution()), clock).ifPresent(running -> task.setDueDate(java.util.Date.from(running.dueAt())));
        }
        observers.forEach(observer -> observer.created(Facts.of(task)));
    }

    void assigned(DelegateTask task) {
        RefusalNote.keeping(() -> assignedTo(task));
    }

    private void assignedTo(DelegateTask task) {
        SharedGround.NOT_AN_ACCOUNT.refuseAtIf(task.getAssignee() != null && !PersonId.fits(task.getAssignee()), "userId");
        var facts = Facts.of(task);
        if (facts.assignee() != null) {
            requireOwn(facts.assignee());
            observers.forEach(observer -> observer.requireMayTake(facts, facts.assignee()));
        }
        observers.forEach(observer -> observer.assigned(facts));
    }

    /** By any other door than ours a person takes tasks for nobody but themselves. */
    private void requireOwn(PersonId assignee) {
        if (!Inside.is() && !acting.current().map(Actor::person).filter(assignee::equals).isPresent()) {
            throw EngineGround.NO_SUCH_WAY.refusal();
        }
    }

    void completed(DelegateTask task) {
        RefusalNote.keeping(() -> completedBy(task));
    }

    private void completedBy(DelegateTask task) {
        var facts = Facts.of(task);
        PersonId person = acting.current().map(Actor::person).orElseThrow(EngineGround.NOT_THE_ASSIGNEE::refusal);
        EngineGround.NOT_THE_ASSIGNEE.refuseIf(!person.equals(facts.assignee()));
        observers.forEach(observer -> observer.completing(facts));
        observers.forEach(observer -> observer.requireMayTake(facts, person));
        var submission = Submission.of(facts.id()).orElseThrow(EngineGround.NO_SUCH_WAY::refusal);
        Outcome outcome = handle(handlers.of(facts.key()), submission, facts);
        tell(((TaskEntity) task).getProcessInstance(), outcome);
        observers.forEach(observer -> observer.left(facts, true));
    }

    /** A word that stands already is not written again. */
    private static void tell(VariableScope process, Outcome outcome) {
        outcome.values().forEach((word, value) -> {
            if (!process.hasVariable(word) || !value.equals(process.getVariable(word))) {
                process.setVariable(word, value);
            }
        });
    }

    void deleted(DelegateTask task) {
        observers.forEach(observer -> observer.left(Facts.of(task), false));
    }

    private <F extends Record> Outcome handle(TaskHandler<F> handler, Submission submission, TaskFacts facts) {
        return handler.complete(binding.bind(submission.values(), handler.form()), facts);
    }
}
