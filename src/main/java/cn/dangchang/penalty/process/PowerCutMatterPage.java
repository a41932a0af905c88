package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.domain.coercion.PowerCutReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a stop of supply at {@code /cases/{number}}. */
@Component
class PowerCutMatterPage implements MatterSubject {
    private final PowerCutReading files;
    private final PowerCutBriefing briefing;
    private final SummaryTexts texts;
    private final Processes processes;
    private final People people;

    PowerCutMatterPage(PowerCutReading files, PowerCutBriefing briefing, SummaryTexts texts, Processes processes, People people) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.processes = processes;
        this.people = people;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.POWER_CUT;
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
        var stage = file.closed() ? texts.of("power-cut.closed." + file.closedBecause()) : tasks.isEmpty() ? texts.of("stage.open")
                : texts.of("stage." + tasks.get(0).key());
        var handlers = file.officers().stream().flatMap(officer -> people.find(officer).stream()).map(People.Person::name).toList();
        return new Summary(matter, texts.of("power-cut.title", file.enterpriseName()), file.enterprise(), file.enterpriseName(), stage, !file.closed(),
                file.openedAt(), handlers, file.processInstance() == null ? List.of() : List.of(file.processInstance()), stages(file),
                List.of(new Linked(file.source().value(), texts.of(file.ofCase() ? "linked.case" : "linked.visit"), texts.of("linked.visit.state"), true, "/cases/" + file.source())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(files.file(matter));
    }

    private List<Stage> stages(PowerCutFile file) {
        boolean never = file.closed() && file.cut() == null;
        var names = new ArrayList<>(List.of("asked"));
        var done = new ArrayList<>(List.of(file.wanted().wantedOn() != null || never));
        if (!never) {
            names.addAll(List.of("decided", "notified", "cut", "restored"));
            done.addAll(List.of(file.ruling("approval").filter(Ruling::approved).isPresent(), file.notice() != null
                    && Boolean.TRUE.equals(file.notice().noticed()), file.cut() != null, file.restoredAt() != null));
        }
        names.add("closed");
        done.add(file.closed());
        int current = done.indexOf(false);
        var bar = new ArrayList<Stage>();
        for (int n = 0; n < names.size(); n++) {
            bar.add(new Stage(texts.of("power-cut.bar." + names.get(n)), done.get(n) ? Stage.State.DONE : n == current ? Stage.State.CURRENT
                    : Stage.State.AHEAD));
        }
        return bar;
    }
}
