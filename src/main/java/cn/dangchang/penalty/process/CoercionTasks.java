package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.CoercionReading;
import cn.dangchang.penalty.domain.coercion.RulingOnCoercion;
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
import org.springframework.stereotype.Component;

/** How the tasks of a sealing or seizure read, and who may take them. */
@Component
class CoercionTasks implements TaskSubject {
    private static final Set<String> HEADS = Set.of("approve-coercion", "approve-urgent-coercion", "extend-coercion", "approve-disposal");
    private static final Map<String, String> STEPS = Map.of("review-coercion", "review", "approve-coercion", "approval", "approve-urgent-coercion",
            "late-approval", "extend-coercion", "extension", "approve-disposal", "disposal");
    private static final Map<String, String> CLOCKS = Map.of("approve-urgent-coercion", "coercion-late-approval", "dispose-of-seized", "seizure-term",
            "extend-coercion", "seizure-term", "approve-disposal", "seizure-term", "take-examination-result", "seizure-examination");
    /** Tasks with rows and signatures are done on the measure's own page. */
    private static final Set<String> PAGES = Set.of("apply-coercion", "seize-on-site", "carry-out-disposal");

    private final CoercionReading files;
    private final CoercionBriefing briefing;
    private final SummaryTexts texts;
    private final Officers officers;
    private final Clock clock;

    CoercionTasks(CoercionReading files, CoercionBriefing briefing, SummaryTexts texts, Officers officers, Clock clock) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return CoercionWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        return new TaskCard(task.name(), file.enterprise(), file.enterpriseName(), file.town(), file.sector(), texts.of("stage." + task.key()), null,
                audiences(task.key(), file), CLOCKS.get(task.key()), PAGES.contains(task.key()) ? "/penalties/coercion/" + task.matter() : null);
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
            RulingOnCoercion.requireNobodyTwice(files.file(task.matter()), STEPS.get(task.key()), person);
        } else {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, CoercionFile file) {
        if (HEADS.contains(task)) {
            return Set.of(Audience.role(Role.LEADER, file.agency()), Audience.role(Role.HEAD, file.agency()));
        }
        if (task.equals("review-coercion")) {
            return Set.of(Audience.role(Role.GROUP_LEADER, file.agency()));
        }
        var audiences = new LinkedHashSet<Audience>();
        file.officers().forEach(officer -> audiences.add(Audience.person(officer)));
        return audiences;
    }
}
