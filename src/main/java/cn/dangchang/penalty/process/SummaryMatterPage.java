package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.summary.SummaryReading;
import cn.dangchang.penalty.process.SummaryTasks.SummaryRoom;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a summary penalty at {@code /cases/{number}}. */
@Component
class SummaryMatterPage implements MatterSubject {
    private final SummaryReading files;
    private final FineExecution fines;
    private final SummaryRoom room;
    private final Processes processes;
    private final People people;

    SummaryMatterPage(SummaryReading files, FineExecution fines, SummaryRoom room, Processes processes, People people) {
        this.files = files;
        this.fines = fines;
        this.room = room;
        this.processes = processes;
        this.people = people;
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.SUMMARY_PENALTY;
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
        var stage = file.closed() ? room.texts().of("stage.closed") : tasks.isEmpty() ? room.texts().of("stage.open")
                : room.texts().of("stage." + tasks.get(0).key());
        var handlers = file.officers().stream().flatMap(officer -> people.find(officer).stream()).map(People.Person::name).toList();
        return new Summary(matter, room.texts().of("matter.title", file.enterpriseName()), file.enterprise(), file.enterpriseName(), stage, !file.closed(),
                file.openedAt(), handlers, instances(file), stages(file),
                List.of(new Linked(file.visit().value(), room.texts().of("linked.visit"), room.texts().of("linked.visit.state"), true,
                        "/cases/" + file.visit())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return room.briefing().of(files.file(matter), fines.asTheyStand(matter));
    }

    private List<String> instances(SummaryPenaltyFile file) {
        var instances = new ArrayList<String>();
        if (file.processInstance() != null) {
            instances.add(file.processInstance());
        }
        instances.addAll(fines.instances(file.number()));
        return instances;
    }

    private List<Stage> stages(SummaryPenaltyFile file) {
        boolean spared = file.closed() && !file.decided();
        var names = new ArrayList<>(List.of("proposed", "heard"));
        boolean heard = !file.parties().isEmpty() && file.parties().stream().allMatch(each -> each.heard() != null);
        var done = new ArrayList<>(List.of(true, heard || spared));
        if (!spared) {
            names.addAll(List.of("decided", "filed", "paid"));
            boolean paid = file.decided() && fines.asTheyStand(file.number()).stream().allMatch(each -> each.settled());
            done.addAll(List.of(file.decided(), file.filing() != null, paid));
        }
        names.add("closed");
        done.add(file.closed());
        int current = done.indexOf(false);
        var bar = new ArrayList<Stage>();
        for (int n = 0; n < names.size(); n++) {
            bar.add(new Stage(room.texts().of("stage-bar." + names.get(n)), done.get(n) ? Stage.State.DONE : n == current ? Stage.State.CURRENT
                    : Stage.State.AHEAD));
        }
        return bar;
    }
}
