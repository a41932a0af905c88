package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.PenaltyGround.CLOSING_APPROVED_BY_ITS_REVIEWER;
import static cn.dangchang.penalty.PenaltyGround.CLOSING_BY_ITS_APPLICANT;
import static cn.dangchang.penalty.PenaltyGround.DECIDER_PROPOSED_IT;
import static cn.dangchang.penalty.PenaltyGround.FILED_BY_A_DECIDING_OFFICER;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.execution.FineExecution;
import cn.dangchang.penalty.domain.summary.SummaryReading;
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

/** How the tasks of a summary penalty read, and who may take them. */
@Component
class SummaryTasks implements TaskSubject {
    private static final Set<String> LEADERS = Set.of("approve-no-summary-penalty", "file-summary-decision", "approve-summary-closing");
    private static final Set<String> CERTIFIED = Set.of("hear-party", "issue-summary-decision");
    private static final Map<String, String> CLOCKS = Map.of("file-summary-decision", "summary-filing", "collect-fine", "fine-payment");
    /** Tasks with rows and signatures are done on the penalty's own page. */
    private static final Map<String, String> PAGES = Map.of("hear-party", "hearing", "issue-summary-decision", "decision", "collect-fine", "payment");

    private final SummaryReading files;
    private final FineExecution fines;
    private final SummaryRoom room;
    private final Officers officers;
    private final Clock clock;

    SummaryTasks(SummaryReading files, FineExecution fines, SummaryRoom room, Officers officers, Clock clock) {
        this.files = files;
        this.fines = fines;
        this.room = room;
        this.officers = officers;
        this.clock = clock;
    }

    /** How the tasks read. */
    @Component
    record SummaryRoom(SummaryBriefing briefing, SummaryTexts texts) {}

    @Override
    public boolean owns(String process) {
        return SummaryPenaltyWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        var page = PAGES.get(task.key());
        return new TaskCard(task.name(), file.enterprise(), file.enterpriseName(), file.town(), file.sector(), room.texts().of("stage." + task.key()), null,
                audiences(task.key(), file), CLOCKS.get(task.key()), page == null ? null : "/penalties/summary/" + task.matter() + "/" + page);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return room.briefing().of(files.file(task.matter()), fines.asTheyStand(task.matter()));
    }

    /** Applicant ≠ reviewer ≠ approver; who decides on the spot is an officer certified today, who files it is none of them. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        var file = files.file(task.matter());
        if (CERTIFIED.contains(task.key())) {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
        switch (task.key()) {
            case "approve-no-summary-penalty" -> DECIDER_PROPOSED_IT.refuseIf(file.sparing() != null && person.equals(file.sparing().by()));
            case "file-summary-decision" -> FILED_BY_A_DECIDING_OFFICER.refuseIf(file.parties().stream()
                    .anyMatch(each -> each.decision() != null && each.decision().officers().contains(person)));
            case "review-summary-closing" -> CLOSING_BY_ITS_APPLICANT.refuseIf(file.closing() != null && person.equals(file.closing().appliedBy()));
            case "approve-summary-closing" -> {
                CLOSING_BY_ITS_APPLICANT.refuseIf(file.closing() != null && person.equals(file.closing().appliedBy()));
                CLOSING_APPROVED_BY_ITS_REVIEWER.refuseIf(file.closing() != null && person.equals(file.closing().reviewedBy()));
            }
            default -> { }
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, SummaryPenaltyFile file) {
        if (LEADERS.contains(task)) {
            return Set.of(Audience.role(Role.LEADER, file.agency()));
        }
        if (task.equals("review-summary-closing")) {
            return Set.of(Audience.role(Role.GROUP_LEADER, file.agency()));
        }
        var audiences = new LinkedHashSet<Audience>();
        file.officers().forEach(officer -> audiences.add(Audience.person(officer)));
        return audiences;
    }
}
