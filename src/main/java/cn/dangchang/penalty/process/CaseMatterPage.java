package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.investigation.InvestigationReading;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject.Briefing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of a case at {@code /cases/{number}}. */
@Component
class CaseMatterPage implements MatterSubject {
    private final CaseReading files;
    private final CaseBriefing briefing;
    private final SummaryTexts texts;
    private final Running running;

    CaseMatterPage(CaseReading files, CaseBriefing briefing, SummaryTexts texts, Running running) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.running = running;
    }

    /** What works on the case: its own instance, and one for each preservation, each party that is told and each fine. */
    @Component("caseRunning")
    record Running(Processes processes, InvestigationReading investigation, NoticeReading notices, FineExecution fines) {
        List<String> instances(PenaltyCaseFile file) {
            return Stream.of(Stream.ofNullable(file.processInstance()), investigation.processesOf(file.number()).stream(), notices.instances(file.number()).stream(),
                    fines.instances(file.number()).stream()).flatMap(each -> each).toList();
        }
    }

    @Override
    public boolean owns(MatterNumber matter) {
        return matter.kind() == MatterKind.PENALTY_CASE;
    }

    @Override
    public boolean maySee(MatterNumber matter, Actor actor) {
        return files.maySee(matter, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Summary summary(MatterNumber matter) {
        var file = files.file(matter);
        var tasks = running.processes().tasksOf(matter);
        var stage = file.closed() || tasks.isEmpty() ? texts.word(file.stage().key()) : texts.of("stage." + tasks.get(0).key());
        return new Summary(matter, texts.of("case.title", file.subject()), file.enterprise(), file.subject(), stage, !file.closed(), file.openedAt(),
                briefing.officers(file), running.instances(file), stages(file), file.visit() == null ? List.of()
                : List.of(new Linked(file.visit().value(), texts.of("linked.visit"), texts.of("linked.visit.state"), true, "/cases/" + file.visit())));
    }

    @Override
    public Briefing facts(MatterNumber matter) {
        return briefing.of(files.file(matter));
    }

    private List<Stage> stages(PenaltyCaseFile file) {
        boolean refused = file.stage() == PenaltyCaseFile.Stage.REFUSED;
        boolean filed = file.filing() != null && file.filing().filedOn() != null;
        boolean concluded = file.conclusion() != null && Boolean.TRUE.equals(file.conclusion().agreed());
        var names = refused ? List.of("proposed", "refused") : List.of("proposed", "filed", "concluded", "closed");
        var done = refused ? List.of(true, true) : List.of(file.filing() != null && file.filing().appliedOn() != null, filed, concluded, file.closed());
        int current = done.indexOf(false);
        return IntStream.range(0, names.size()).mapToObj(n -> new Stage(texts.of("case.bar." + names.get(n)), done.get(n) ? Stage.State.DONE
                : n == current ? Stage.State.CURRENT : Stage.State.AHEAD)).toList();
    }
}
