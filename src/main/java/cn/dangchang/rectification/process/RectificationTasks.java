package cn.dangchang.rectification.process;

import static cn.dangchang.rectification.RectificationGround.DECIDER_ASKED_FOR_IT;
import static cn.dangchang.rectification.RectificationGround.RESUMPTION_APPROVED_BY_ITS_REVIEWER;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.Reading;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.UnitId;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How the tasks of a rectification read, and who may take them. */
@Component
class RectificationTasks implements TaskSubject {
    private static final Set<String> LEADERS = Set.of("decide-escalation", "decide-extension", "approve-resumption");
    private static final Set<String> CERTIFIED = Set.of("review-rectification", "review-resumption", "issue-follow-up-order");
    private static final Map<String, String> CLOCKS = Map.of("report-rectification", "rectification", "review-rectification",
            "rectification-review", "decide-extension", "extension-reply", "review-resumption", "resumption-review");
    /** Tasks with rows and signatures are done on the rectification's own page. */
    private static final Map<String, String> PAGES = Map.of("report-rectification", "report", "review-rectification", "review",
            "issue-follow-up-order", "order", "review-resumption", "resumption");

    private final Reading files;
    private final RectificationBriefing briefing;
    private final RectificationTexts texts;
    private final Officers officers;
    private final Clock clock;

    RectificationTasks(Reading files, RectificationBriefing briefing, RectificationTexts texts, Officers officers, Clock clock) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return RectificationWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        var page = PAGES.get(task.key());
        return new TaskCard(task.name(), file.party().enterprise(), file.party().name(), file.party().town(), file.party().sector(),
                texts.of("stage." + task.key()), null, audiences(task.key(), file), CLOCKS.get(task.key()),
                page == null ? null : "/rectifications/" + task.matter() + "/" + page);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(files.file(task.matter()));
    }

    /** Applicant ≠ reviewer ≠ approver; who reviews or orders is an officer certified today. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        var file = files.file(task.matter());
        if (CERTIFIED.contains(task.key())) {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
        if (task.key().equals("decide-extension")) {
            last(file.extensions()).forEach(each -> DECIDER_ASKED_FOR_IT.refuseIf(each.askedBy().equals(person)));
        }
        if (task.key().equals("approve-resumption")) {
            last(file.resumptions()).forEach(each -> {
                RESUMPTION_APPROVED_BY_ITS_REVIEWER.refuseIf(each.reviewers().contains(person));
                DECIDER_ASKED_FOR_IT.refuseIf(each.askedBy().equals(person));
            });
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private static Set<Audience> audiences(String task, RectificationFile file) {
        if (LEADERS.contains(task)) {
            return Set.of(Audience.role(Role.LEADER, file.agency()));
        }
        var audiences = new LinkedHashSet<Audience>();
        file.officers().forEach(officer -> audiences.add(Audience.person(officer)));
        if (file.team() != null) {
            audiences.add(Audience.roleInTeam(Role.INSPECTOR, file.team()));
            audiences.add(Audience.roleInTeam(Role.GROUP_LEADER, file.team()));
        }
        if (task.equals("report-rectification") && file.party().town() != null) {
            audiences.add(Audience.role(Role.ESCORT, new UnitId(file.party().town())));
        }
        return audiences;
    }

    private static <T> List<T> last(List<T> rows) {
        return rows.isEmpty() ? rows : rows.subList(rows.size() - 1, rows.size());
    }
}
