package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.domain.coercion.PowerCutReading;
import cn.dangchang.penalty.domain.coercion.DecidingPowerCut;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the tasks of a stop of supply read, and who may take them. */
@Component
class PowerCutTasks implements TaskSubject {
    private static final Map<String, Set<Role>> DECIDERS = Map.of("review-power-cut", Set.of(Role.GROUP_LEADER), "decide-power-cut", Set.of(Role.HEAD),
            "approve-restoration", Set.of(Role.HEAD, Role.LEADER));
    private static final Map<String, String> STEPS = Map.of("review-power-cut", "review", "decide-power-cut", "approval", "approve-restoration",
            "restoration");
    private static final Map<String, String> CLOCKS = Map.of("cut-power", "power-cut-notice");
    /** Tasks with signatures are done on the measure's own page. */
    private static final Set<String> PAGES = Set.of("apply-power-cut", "notify-power-cut");

    private final PowerCutReading files;
    private final PowerCutBriefing briefing;
    private final SummaryTexts texts;
    private final Officers officers;
    private final Clock clock;

    PowerCutTasks(PowerCutReading files, PowerCutBriefing briefing, SummaryTexts texts, Officers officers, Clock clock) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return PowerCutWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        return new TaskCard(task.name(), file.enterprise(), file.enterpriseName(), file.town(), file.sector(), texts.of("stage." + task.key()), null,
                audiences(task.key(), file), CLOCKS.get(task.key()), PAGES.contains(task.key()) ? "/penalties/power-cuts/" + task.matter() : null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(files.file(task.matter()));
    }

    /** Applicant ≠ reviewer ≠ approver; who acts is an officer certified today, and nobody who stands aside does either. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        files.requireNotAside(task.matter(), person);
        if (STEPS.containsKey(task.key())) {
            DecidingPowerCut.requireNobodyTwice(files.file(task.matter()), STEPS.get(task.key()), person);
        } else {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, PowerCutFile file) {
        if (DECIDERS.containsKey(task)) {
            return DECIDERS.get(task).stream().map(role -> Audience.role(role, file.agency())).collect(Collectors.toSet());
        }
        var audiences = new LinkedHashSet<Audience>();
        file.officers().forEach(officer -> audiences.add(Audience.person(officer)));
        return audiences;
    }
}
