package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.EvidencePreservationWords;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the tasks about preserved evidence read, and who may take them. */
@Component
class PreservationTasks implements TaskSubject {
    private static final Set<String> LEADERS = Set.of("approve-preservation", "approve-preservation-outcome");
    private static final Set<String> WITHIN_THE_TERM = Set.of("propose-preservation-outcome", "approve-preservation-outcome");
    /** Tasks with rows and signatures are done on the preservation's own page. */
    private static final Set<String> PAGES = Set.of("apply-preservation", "issue-preservation");

    private final CaseReading files;
    private final PreservationBriefing briefing;
    private final SummaryTexts texts;
    private final Officers officers;
    private final Clock clock;

    PreservationTasks(CaseReading files, PreservationBriefing briefing, SummaryTexts texts, Officers officers, Clock clock) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return EvidencePreservationWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        return new TaskCard(task.name(), file.enterprise(), file.subject(), file.town(), file.sector(), texts.of("stage." + task.key()), null,
                audiences(task.key(), file), WITHIN_THE_TERM.contains(task.key()) ? "preservation-7" : null,
                PAGES.contains(task.key()) ? PreservationBriefing.page(task) : null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(task);
    }

    /** No officer of the case decides about what they preserve; none works on it who stands aside. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        var file = files.file(task.matter());
        CaseGround.OFFICER_RECUSED.refuseIf(file.recusals().stream().anyMatch(each -> each.officer().equals(person)));
        if (LEADERS.contains(task.key())) {
            InvestigationGround.PRESERVATION_BY_AN_OFFICER.refuseIf(file.officers().contains(person));
        } else {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, PenaltyCaseFile file) {
        return LEADERS.contains(task) ? Set.of(Audience.role(Role.LEADER, file.agency()), Audience.role(Role.HEAD, file.agency()))
                : file.officers().stream().map(Audience::person).collect(Collectors.toSet());
    }
}
