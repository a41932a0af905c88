package cn.dangchang.penalty.process;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.HearingGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.penalty.domain.hearing.HearingFile;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.spi.Audience;
import cn.dangchang.worklist.spi.TaskSubject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the tasks towards one party read, and who may take them. */
@Component
class NoticeTasks implements TaskSubject {
    private static final Set<String> CHAIR = Set.of("hold-hearing", "report-hearing");
    private static final Set<String> LEADER = Set.of("appoint-hearing-chair", "review-hearing-report");
    /** Tasks with rows and signatures are done on the case's own pages. */
    private static final Map<String, String> PAGES = Map.of("notify-party", "notices", "appoint-hearing-chair", "hearing", "hold-hearing", "hearing");

    private final CaseReading files;
    private final NoticeBriefing briefing;
    private final SummaryTexts texts;
    private final Officers officers;
    private final Clock clock;

    NoticeTasks(CaseReading files, NoticeBriefing briefing, SummaryTexts texts, Officers officers, Clock clock) {
        this.files = files;
        this.briefing = briefing;
        this.texts = texts;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public boolean owns(String process) {
        return PenaltyNoticeWords.KEY.value().equals(process);
    }

    @Override
    public TaskCard card(TaskFacts task) {
        var file = files.file(task.matter());
        var page = PAGES.get(task.key());
        return new TaskCard(texts.of("notice.task", task.name(), briefing.party(file, party(task))), file.enterprise(), file.subject(), file.town(),
                file.sector(), texts.of("stage." + task.key()), null, audiences(task, file), task.key().equals("hold-hearing") ? "hearing-day" : null,
                page == null ? null : "/penalties/cases/" + task.matter() + "/" + page);
    }

    @Override
    public Briefing briefing(TaskFacts task) {
        return briefing.of(files.file(task.matter()), party(task));
    }

    /** None who looked into the case hears it or decides about the hearing; none works on it who stands aside. */
    @Override
    public void requireMayTake(TaskFacts task, PersonId person) {
        var file = files.file(task.matter());
        CaseGround.OFFICER_RECUSED.refuseIf(file.recusals().stream().anyMatch(each -> each.officer().equals(person)));
        if (CHAIR.contains(task.key())) {
            HearingGround.NOT_THE_CHAIR.refuseIf(hearing(task).filter(each -> each.panel().chair().equals(person)).isEmpty());
        } else if (LEADER.contains(task.key())) {
            HearingGround.REVIEWER_OF_THE_CASE.refuseIf(file.officers().contains(person)
                    || hearing(task).filter(each -> each.panel().all().contains(person)).isPresent());
        } else {
            officers.requireOfficer(person, LocalDate.now(clock));
        }
    }

    @Override
    public boolean maySee(TaskFacts task, Actor actor) {
        return files.maySee(task.matter(), actor);
    }

    private Set<Audience> audiences(TaskFacts task, PenaltyCaseFile file) {
        if (LEADER.contains(task.key())) {
            return Set.of(Audience.role(Role.LEADER, file.agency()));
        }
        if (CHAIR.contains(task.key())) {
            return hearing(task).map(each -> Set.of(Audience.person(each.panel().chair()))).orElse(Set.of());
        }
        return file.officers().stream().map(Audience::person).collect(Collectors.toSet());
    }

    private Optional<HearingFile> hearing(TaskFacts task) {
        return briefing.hearing(task.matter(), party(task));
    }

    private static int party(TaskFacts task) {
        return Integer.parseInt(task.subject());
    }
}
