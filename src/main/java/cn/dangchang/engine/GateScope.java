package cn.dangchang.engine;

import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody may see or touch through Camunda's doors. */
@Component
@Transactional(readOnly = true)
class GateScope {
    private final TaskReader tasks;
    private final ObjectProvider<TaskObserver> observers;
    private final IdentityService identities;

    GateScope(TaskReader tasks, ObjectProvider<TaskObserver> observers, IdentityService identities) {
        this.tasks = tasks;
        this.identities = identities;
        this.observers = observers;
    }

    /** The administrator watches the engine, of the own agency alone; there is nothing of a case's content in it. */
    boolean watches(Actor actor) {
        return actor.is(Role.ADMIN);
    }

    /** What the engine is asked until {@link #endWatch} is answered from the agency's instances alone. */
    void watch(Actor actor) {
        identities.setAuthentication(actor.person().value(), List.of(), List.of(actor.agency().value()));
    }

    void endWatch() {
        identities.clearAuthentication();
    }

    void check(GateRoute route, String path, HttpServletRequest request, PersonId person) {
        switch (route.check()) {
            case TASK, CHANGE -> requireTask(route.id(path), person);
            case HAND_BACK -> EngineGround.NOT_THE_ASSIGNEE.refuseIf(!person.equals(requireTask(route.id(path), person).assignee()));
            case SELF -> {
                String asked = route.id(path) == null ? request.getParameter("userId") : route.id(path);
                SharedGround.NOT_FOR_YOU.refuseIf(!person.value().equals(asked));
            }
            default -> { }
        }
    }

    /** Somebody was faster while the request was under way, in whatever way the engine stumbled over it. */
    boolean isGone(GateRoute route, String task) {
        return (route.check() == GateRoute.Check.CHANGE || route.check() == GateRoute.Check.HAND_BACK) && tasks.find(task).isEmpty();
    }

    private TaskFacts requireTask(String id, PersonId person) {
        var task = tasks.find(id).orElseThrow(EngineGround.TASK_IS_GONE::refusal);
        SharedGround.NOT_FOR_YOU.refuseIf(!sees(task, person));
        return task;
    }

    boolean seesTask(String id, PersonId person) {
        return tasks.find(id).filter(task -> sees(task, person)).isPresent();
    }

    boolean seesMatter(String businessKey, PersonId person) {
        return MatterNumber.fits(businessKey) && observers.stream().anyMatch(observer -> observer.maySee(new MatterNumber(businessKey), person));
    }

    private boolean sees(TaskFacts task, PersonId person) {
        return observers.stream().anyMatch(observer -> observer.maySee(task, person));
    }
}
