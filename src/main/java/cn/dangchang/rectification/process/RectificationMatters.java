package cn.dangchang.rectification.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.organisation.People;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.ItemState;
import cn.dangchang.rectification.domain.Reading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a rectification at {@code /cases/{number}}. */
@Component
class RectificationMatters implements MatterSubject {
    private final Reading files;
    private final RectificationBriefing briefing;
    private final RectificationTexts texts;
    private final Processes processes;
    private final People people;

    RectificationMatters(Reading files, RectificationBriefing briefing, RectificationTexts texts, Processes processes, People people) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.processes = processes;
        this.people = people;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.RECTIFICATION;
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
        var stage = file.closed() ? texts.of("stage.closed") : tasks.isEmpty() ? texts.of("stage.open") : texts.of("stage." + tasks.get(0).key());
        var handlers = file.officers().stream().flatMap(officer -> people.find(officer).stream()).map(People.Person::name).toList();
        return new Summary(matter, texts.of("matter.title", file.party().name()), file.party().enterprise(), file.party().name(), stage,
                !file.closed(), file.openedAt(), handlers, file.processInstance() == null ? List.of() : List.of(file.processInstance()), stages(file),
                linked(file));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(files.file(matter));
    }

    private List<Stage> stages(RectificationFile file) {
        boolean reported = !file.reports().isEmpty() || file.reviews().stream().anyMatch(RectificationFile.Review::complete);
        boolean reviewed = file.items().stream().noneMatch(RectificationFile.Item::awaited);
        boolean passed = reviewed && file.items().stream().noneMatch(item -> item.state() == ItemState.FAILED);
        var done = new ArrayList<>(List.of(true, reported, reviewed && passed));
        var names = new ArrayList<>(List.of("ordered", "reported", "reviewed"));
        if (file.stopOrder() != null) {
            names.add("resumed");
            done.add(!file.stopOrder().stands());
        }
        names.add("closed");
        done.add(file.closed());
        int current = done.indexOf(false);
        var bar = new ArrayList<Stage>();
        for (int n = 0; n < names.size(); n++) {
            bar.add(new Stage(texts.of("stage-bar." + names.get(n)), done.get(n) ? Stage.State.DONE : n == current ? Stage.State.CURRENT
                    : Stage.State.AHEAD));
        }
        return bar;
    }

    private List<Linked> linked(RectificationFile file) {
        var linked = new ArrayList<Linked>();
        linked.add(new Linked(file.visit().value(), texts.of("linked.visit"), texts.of("linked.visit.state"), true, "/cases/" + file.visit()));
        file.escalations().stream().filter(RectificationFile.Escalation::handedOver).forEach(each -> linked.add(new Linked(null,
                texts.of("linked.penalty", texts.of("measure." + each.measure())), texts.of("linked.handed-over"), true, null)));
        return linked;
    }
}
