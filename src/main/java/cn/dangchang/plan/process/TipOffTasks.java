package cn.dangchang.plan.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.plan.TipOffGround;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.domain.tipoff.Handling;
import cn.dangchang.plan.domain.tipoff.TipOffClocks;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the tasks of a tip-off read, and who may take them. */
@Component
class TipOffTasks implements TaskSubject {
    private static final Map<String, String> CLOCKS = Map.of("assess-tip-off", TipOffClocks.ASSESSMENT, "verify-tip-off", TipOffClocks.HANDLING,
            "decide-tip-off", TipOffClocks.HANDLING, "reply-tip-off", TipOffClocks.REPLY);

    private final Handling handling;
    private final TipOffBriefing briefing;
    private final Officers officers;
    private final Clock clock;

    TipOffTasks(Handling handling, TipOffBriefing briefing, Officers officers, Clock clock) {
        this.handling = handling;
        this.briefing = briefing;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return TipOffWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var tipOff = handling.view(task.matter());
        return new TaskCard(task.name(), tipOff.report().enterprise(), tipOff.enterpriseName(), null, tipOff.report().sector(),
                briefing.say("stage." + tipOff.stage().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')), null,
                audiences(task.key(), tipOff.report().team(), task), CLOCKS.get(task.key()), null);
    }

    private static Set<Audience> audiences(String task, String team, TaskFacts facts) {
        var agency = facts.matter().agency();
        return switch (task) {
            case "verify-tip-off" -> Set.of(Audience.roleInTeam(Role.INSPECTOR, team), Audience.roleInTeam(Role.GROUP_LEADER, team));
            case "reply-tip-off" -> Set.of(Audience.roleInTeam(Role.INSPECTOR, team), Audience.roleInTeam(Role.GROUP_LEADER, team),
                    Audience.role(Role.COORDINATOR, agency));
            default -> Set.of(Audience.role(Role.LEADER, agency));
        };
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(handling.view(task.matter()));
    }

    /** Looking into it is an officer's work; who looked into it does not decide about it. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        if (task.key().equals("verify-tip-off")) {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
        TipOffGround.DECIDED_BY_ITS_HANDLER.refuseIf(task.key().equals("decide-tip-off") && handling.wasVerifiedBy(task.matter(), person));
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return handling.maySee(task.matter(), actor);
    }
}
