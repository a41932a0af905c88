package cn.dangchang.worklist.domain;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskObserver;
import cn.dangchang.operations.LiveUpdates;
import cn.dangchang.organisation.People;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.worklist.WorklistGround;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Keeps the list of tasks true in the engine's own transaction, and says who may take one. */
@Component
class TaskProjection implements TaskObserver {
    private final TaskRows rows;
    private final Subjects subjects;
    private final Audiences audiences;
    private final People people;
    private final Clocks clocks;
    private final LiveUpdates live;
    private final Clock clock;

    TaskProjection(TaskRows rows, Subjects subjects, Audiences audiences, People people, Clocks clocks, LiveUpdates live, Clock clock) {
        this.rows = rows;
        this.subjects = subjects;
        this.audiences = audiences;
        this.people = people;
        this.clocks = clocks;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public void created(TaskFacts task) {
        var card = subjects.of(task).card(task);
        String basis = card.clock() == null ? null
                : clocks.of(task.matter()).stream().filter(each -> each.kind().equals(card.clock())).map(RunningClock::basis).findFirst().orElse(null);
        rows.add(task, card, basis);
        tell(task);
    }

    void goAnew(TaskFacts task) {
        tell(task);
        rows.giveTo(task, subjects.of(task).card(task));
        tell(task);
    }

    @Override
    public void assigned(TaskFacts task) {
        rows.assign(task);
        tell(task);
    }

    @Override
    public void completing(TaskFacts task) {
        subjects.of(task).hold(task);
    }

    @Override
    public void dueMoved(TaskFacts task) {
        rows.due(task.id(), task.due());
        tell(task);
    }

    @Override
    public void left(TaskFacts task, boolean completed) {
        rows.leave(task.id(), clock.instant(), completed && task.assignee() != null ? task.assignee().value() : null)
                .forEach(audience -> live.invalidate("tasks:" + audience));
        live.invalidate("matter:" + task.matter());
    }

    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        WorklistGround.NOT_YOUR_TASK.refuseIf(!rows.isFor(task.id(), audiences.of(person)));
        subjects.of(task).requireMayTake(task, person);
    }

    /** @return whether the person may take it and has it in the own list. */
    boolean isOffered(TaskFacts task, PersonId person) {
        return rows.isOffered(task.id(), audiences.of(person)) && mayTake(task, person);
    }

    boolean mayTake(TaskFacts task, PersonId person) {
        try {
            requireMayTake(task, person);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    @Override
    public boolean maySee(TaskFacts task, PersonId person) {
        return rows.isFor(task.id(), audiences.of(person))
                || people.find(person).filter(People.Person::active)
                        .map(found -> subjects.of(task).maySee(task, new Actor(person, found.agency(), found.roles()))).orElse(false);
    }

    @Override
    public boolean maySee(MatterNumber matter, PersonId person) {
        return people.find(person).filter(People.Person::active)
                .flatMap(found -> subjects.of(matter).map(subject -> subject.maySee(matter, new Actor(person, found.agency(), found.roles())))).orElse(false);
    }

    private void tell(TaskFacts task) {
        rows.audiencesOf(task.id()).forEach(audience -> live.invalidate("tasks:" + audience));
    }
}
