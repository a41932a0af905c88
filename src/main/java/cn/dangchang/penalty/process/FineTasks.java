package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.Fines.Fine;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.execution.FineReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the tasks about an unpaid fine read, and who may take them. */
@Component
class FineTasks implements TaskSubject {
    private static final Map<String, Role> ROLES = Map.of("review-surcharge", Role.GROUP_LEADER, "review-court-execution", Role.GROUP_LEADER,
            "review-execution-halt", Role.GROUP_LEADER, "approve-surcharge", Role.LEADER, "approve-execution-halt", Role.LEADER,
            "sign-court-execution", Role.HEAD, "review-deferral", Role.GROUP_LEADER, "approve-deferral", Role.LEADER);
    private static final Map<String, String> CLOCKS = Map.of("remind-payment", "fine-payment", "apply-court-execution", "court-window",
            "review-court-execution", "court-window", "sign-court-execution", "court-window");

    private final FineExecution fines;
    private final FineReading reading;
    private final FineBriefing briefing;
    private final SummaryTexts texts;

    FineTasks(FineExecution fines, FineReading reading, FineBriefing briefing, SummaryTexts texts) {
        this.fines = fines;
        this.reading = reading;
        this.briefing = briefing;
        this.texts = texts;
    }

    @Override
    public boolean owns(String process) {
        return FineExecutionWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var side = reading.side(task.matter());
        var role = ROLES.get(task.key());
        Set<Audience> audiences = role == null ? side.officers().stream().map(Audience::person).collect(Collectors.toSet())
                : Set.of(Audience.role(role, side.agency()));
        return new TaskCard(task.name(), side.enterprise(), side.enterpriseName(), side.town(), side.sector(), texts.of("stage." + task.key()), null,
                audiences, CLOCKS.get(task.key()), null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(fine(task), reading.side(task.matter()).page());
    }

    /** Proposer ≠ reviewer ≠ decider. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        if (ROLES.containsKey(task.key())) {
            reading.requireOther(UUID.fromString(task.subject()), task.key(), person);
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return reading.maySee(task.matter(), actor);
    }

    private Fine fine(TaskFacts task) {
        List<Fine> all = fines.asTheyStand(task.matter());
        return all.stream().filter(each -> each.id().toString().equals(task.subject())).findFirst().orElseThrow();
    }
}
