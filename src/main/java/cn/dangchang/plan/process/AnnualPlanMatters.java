package cn.dangchang.plan.process;

import cn.dangchang.organisation.People;
import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.domain.annual.PlanReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of an annual plan at {@code /cases/{number}}. */
@Component
class AnnualPlanMatters implements MatterSubject {
    private static final List<State> BAR = List.of(State.DRAFT, State.REVIEWING, State.APPROVING, State.FILING, State.IN_FORCE);

    private final PlanReading plans;
    private final AnnualPlanBriefing briefing;
    private final AnnualPlanTexts texts;
    private final People people;
    private final Clock clock;

    AnnualPlanMatters(PlanReading plans, AnnualPlanBriefing briefing, AnnualPlanTexts texts, People people, Clock clock) {
        this.plans = plans;
        this.briefing = briefing;
        this.texts = texts;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.PLAN;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return plans.maySee(matter, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Summary summary(MatterNumber matter) {
        var plan = plans.file(matter);
        var version = plan.current();
        var handler = people.find(version.draftedBy()).map(People.Person::name).stream().toList();
        return new Summary(matter, texts.of("title", String.valueOf(plan.year())), null, texts.of("title", String.valueOf(plan.year())),
                texts.of("state." + version.state()), plan.year() >= LocalDate.now(clock).getYear(), plan.openedAt(), handler,
                plan.processInstance() == null ? List.of()
                : List.of(plan.processInstance()), stages(plan), List.of());
    }

    private List<Stage> stages(AnnualPlanView plan) {
        var state = plan.current().state();
        return BAR.stream().map(each -> new Stage(texts.of("state." + each), state == each ? Stage.State.CURRENT
                : each.compareTo(state) < 0 ? Stage.State.DONE : Stage.State.AHEAD)).toList();
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(plans.file(matter));
    }
}
