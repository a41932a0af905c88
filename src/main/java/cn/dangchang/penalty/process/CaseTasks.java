package cn.dangchang.penalty.process;

import static java.util.Map.entry;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.decision.DecidingPenalty;
import cn.dangchang.penalty.domain.decision.PublishingDecisions;
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

/** How the tasks of a case read, and who may take them. */
@Component
class CaseTasks implements TaskSubject {
    private static final Set<String> LEADERS = Set.of("approve-filing", "review-conclusion", "decide-case-extension", "approve-case-closing",
            "discuss-collectively", "decide-penalty");
    private static final Set<String> GROUP_LEADERS = Set.of("review-filing", "review-case-closing", "approve-publication");
    private static final Set<String> CERTIFIED = Set.of("apply-filing", "investigate", "conclude-investigation", "submit-draft", "serve-decision",
            "verify-correction");
    private static final Map<String, String> CLOCKS = Map.ofEntries(entry("investigate", "case-90"), entry("conclude-investigation", "case-90"),
            entry("review-conclusion", "case-90"), entry("submit-draft", "case-90"), entry("legal-review", "case-90"), entry("discuss-collectively", "case-90"),
            entry("decide-penalty", "case-90"), entry("serve-decision", "serve-decision-7"), entry("publish-decision", "publication"),
            entry("approve-publication", "publication"), entry("file-major-penalty", "major-penalty-filing"));
    private static final Map<String, String> PAGES = Map.of("apply-filing", "filing", "discuss-collectively", "discussion", "decide-penalty", "decision",
            "serve-decision", "decision", "publish-decision", "publication", "approve-publication", "publication");

    private final CaseReading files;
    private final CaseBriefing briefing;
    private final SummaryTexts texts;
    private final Separation separation;

    CaseTasks(CaseReading files, CaseBriefing briefing, SummaryTexts texts, Separation separation) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.separation = separation;
    }

    /** Who must not do what, besides what the file tells. */
    @Component("caseSeparation")
    record Separation(Officers officers, Clock clock, DecidingPenalty deciding, PublishingDecisions publishing, ReviewTasks reviews) {}

    @Override
    public boolean owns(String process) {
        return PenaltyCaseWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        if (task.key().equals(ReviewTasks.KEY)) {
            return new TaskCard(task.name(), file.enterprise(), file.subject(), file.town(), file.sector(), texts.of("stage." + task.key()), null,
                    separation.reviews().audiences(file), separation.reviews().overseers(file), "case-90", "/legal-review/" + task.matter());
        }
        return new TaskCard(task.name(), file.enterprise(), file.subject(), file.town(), file.sector(), texts.of("stage." + task.key()), null,
                audiences(task.key(), file), CLOCKS.get(task.key()),
                PAGES.containsKey(task.key()) ? "/penalties/cases/" + task.matter() + "/" + PAGES.get(task.key()) : null);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(files.file(task.matter()));
    }

    /** Applicant ≠ reviewer ≠ approver; no officer of the case decides about it, none works on it who stands aside. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        var file = files.file(task.matter());
        CaseGround.OFFICER_RECUSED.refuseIf(file.recusals().stream().anyMatch(each -> each.officer().equals(person)));
        if (CERTIFIED.contains(task.key())) {
            separation.officers().requireOfficer(person, LocalDate.now(separation.clock()));
        }
        var filing = file.filing();
        var closing = file.closing();
        switch (task.key()) {
            case "review-filing" -> CaseGround.REVIEWER_APPLIED.refuseIf(filing.appliedBy().contains(person));
            case "approve-filing" -> {
                CaseGround.APPROVER_APPLIED.refuseIf(filing.appliedBy().contains(person));
                CaseGround.APPROVER_REVIEWED.refuseIf(person.equals(filing.reviewedBy()));
            }
            case "review-conclusion", "decide-case-extension" -> CaseGround.CONCLUDER_DECIDES.refuseIf(file.officers().contains(person));
            case "decide-penalty" -> separation.deciding().requireMayDecide(file, person);
            case "approve-publication" -> separation.publishing().requireOther(task.matter(), person);
            case "review-case-closing", "approve-case-closing" -> {
                CaseGround.CLOSING_BY_ITS_APPLICANT.refuseIf(closing != null && person.equals(closing.appliedBy()));
                CaseGround.CLOSING_APPROVED_BY_ITS_REVIEWER.refuseIf(task.key().startsWith("approve") && closing != null && person.equals(closing.reviewedBy()));
            }
            case ReviewTasks.KEY -> separation.reviews().requireMayTake(task, person);
            default -> { }
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, PenaltyCaseFile file) {
        if (LEADERS.contains(task)) {
            return Set.of(Audience.role(Role.LEADER, file.agency()));
        }
        if (GROUP_LEADERS.contains(task)) {
            return Set.of(Audience.role(Role.GROUP_LEADER, file.agency()));
        }
        var audiences = new LinkedHashSet<Audience>();
        file.officers().forEach(officer -> audiences.add(Audience.person(officer)));
        return audiences;
    }
}
