package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.domain.coercion.CoercionReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a sealing or seizure at {@code /cases/{number}}. */
@Component
class CoercionMatterPage implements MatterSubject {
    private final CoercionReading files;
    private final CoercionBriefing briefing;
    private final SummaryTexts texts;
    private final Processes processes;
    private final People people;

    CoercionMatterPage(CoercionReading files, CoercionBriefing briefing, SummaryTexts texts, Processes processes, People people) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.processes = processes;
        this.people = people;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.COERCION;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return files.maySee(matter, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Summary summary(MatterNumber matter) {
        var file = files.file(matter);
        var tasks = processes.tasksOf(matter);
        var stage = file.closed() ? texts.of("coercion.closed." + file.closedBecause()) : tasks.isEmpty() ? texts.of("stage.open")
                : texts.of("stage." + tasks.get(0).key());
        var handlers = file.officers().stream().flatMap(officer -> people.find(officer).stream()).map(People.Person::name).toList();
        return new Summary(matter, texts.of("coercion.title", file.enterpriseName()), file.enterprise(), file.enterpriseName(), stage, !file.closed(),
                file.openedAt(), handlers, file.processInstance() == null ? List.of() : List.of(file.processInstance()), stages(file),
                List.of(new Linked(file.source().value(), texts.of(file.ofCase() ? "linked.case" : "linked.visit"), texts.of("linked.visit.state"), true, "/cases/" + file.source())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(files.file(matter));
    }

    /** Beforehand the approval comes before the act, in urgency after it. */
    private List<Stage> stages(CoercionFile file) {
        boolean never = file.closed() && !file.seized();
        boolean urgent = Boolean.TRUE.equals(file.asked().urgent());
        boolean approved = file.ruling(urgent ? "late-approval" : "approval").filter(CoercionFile.Ruling::approved).isPresent();
        var names = new ArrayList<>(List.of("asked"));
        var done = new ArrayList<>(List.of(file.asked().askedOn() != null || never));
        if (!never) {
            names.addAll(urgent ? List.of("seized", "approved") : List.of("approved", "seized"));
            done.addAll(urgent ? List.of(file.seized(), approved || file.liftedOn() != null) : List.of(approved, file.seized()));
            names.add("lifted");
            done.add(file.liftedOn() != null);
        }
        names.add("closed");
        done.add(file.closed());
        int current = done.indexOf(false);
        var bar = new ArrayList<Stage>();
        for (int n = 0; n < names.size(); n++) {
            bar.add(new Stage(texts.of("coercion.bar." + names.get(n)), done.get(n) ? Stage.State.DONE : n == current ? Stage.State.CURRENT
                    : Stage.State.AHEAD));
        }
        return bar;
    }
}
