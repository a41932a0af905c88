package cn.dangchang.inspection.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.domain.SiteInspection;
import cn.dangchang.inspection.domain.VisitAudiences;
import cn.dangchang.inspection.domain.VisitBriefing;
import cn.dangchang.inspection.domain.VisitTasks;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.spi.TaskSubject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tasks of a visit as the worklist shows them. */
@Component
class InspectionTasks implements TaskSubject {
    private static final Set<String> PROCESSES = Set.of(SiteInspection.KEY.value(), SiteInspection.CLOSURE.value(), SiteInspection.CONSULTATION.value());

    private final VisitTasks visits;
    private final VisitAudiences audiences;
    private final VisitBriefing briefing;

    InspectionTasks(VisitTasks visits, VisitAudiences audiences, VisitBriefing briefing) {
        this.visits = visits;
        this.audiences = audiences;
        this.briefing = briefing;
    }

    @Override
    public boolean owns(String process) {
        return PROCESSES.contains(process);
    }

    @Override
    public void hold(TaskFacts task) {
        visits.hold(task);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        return visits.card(task, audiences.of(task), audiences.overseeing(task));
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(visits.visitOf(task.matter()));
    }

    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        audiences.requireMayTake(task, person);
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return visits.maySee(task.matter(), actor);
    }
}
