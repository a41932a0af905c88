package cn.dangchang.plan.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the tasks of an annual plan read, and who may take them. */
@Component
class AnnualPlanTasks implements TaskSubject {
    private static final String REVIEW = "review-annual-plan";

    private final PlanReading plans;
    private final AnnualPlanBriefing briefing;
    private final AnnualPlanTexts texts;

    AnnualPlanTasks(PlanReading plans, AnnualPlanBriefing briefing, AnnualPlanTexts texts) {
        this.plans = plans;
        this.briefing = briefing;
        this.texts = texts;
    }

    @Override
    public boolean owns(String process) {
        return AnnualPlanWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var plan = plans.file(task.matter());
        var role = task.key().equals(REVIEW) ? Role.LEADER : Role.PLANNER;
        return new TaskCard(task.name(), null, texts.of("title", String.valueOf(plan.year())), null, null, texts.of("stage." + task.key()),
                null,
                Set.of(Audience.role(role, plan.agency())), "plan-reapproval", null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(plans.file(task.matter()));
    }

    /** Drafting and reviewing are two people. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        if (task.key().equals(REVIEW)) {
            plans.requireReviewer(task.matter(), person);
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return plans.maySee(task.matter(), actor);
    }
}
