package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.Fines.Fine;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/** Plays a case of the ordinary procedure to its end, on a clock that is moved. */
public final class StoryPlay {
    private static final int NINE_O_CLOCK = 9;

    public final CasePlay play;
    public final NoticePlay notices;
    public final ReviewPlay review;
    public final DecisionPlay decision;
    private final ApplicationContext house;

    public StoryPlay(ApplicationContext house) {
        this.house = house;
        play = new CasePlay(house);
        notices = new NoticePlay(house, play);
        review = new ReviewPlay(play);
        decision = new DecisionPlay(house, play);
    }

    public StoryPlay itIs(LocalDate day) {
        house.getBean(OfficeClock.class).setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
        return this;
    }

    /** It becomes that day, and the timers of the case, of its notices and of its fines run. */
    public StoryPlay itBecomes(LocalDate day) {
        notices.itBecomes(day);
        run(play.file().processInstance());
        decision.fines().forEach(each -> run(each.execution().process()));
        return this;
    }

    private void run(String process) {
        var jobs = house.getBean(ManagementService.class);
        if (process != null) {
            while (!jobs.createJobQuery().processInstanceId(process).timers().executable().list().isEmpty()) {
                jobs.createJobQuery().processInstanceId(process).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
            }
        }
    }

    /** Everybody gave the rights up, and what is proposed is submitted. */
    public StoryPlay submitted() {
        house.getBean(CaseDrafts.class).current(play.number).orElseThrow().penalties().forEach(each -> notices.waived(each.party()));
        return submittedAsHeard();
    }

    public StoryPlay submittedAsHeard() {
        play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit"));
        return this;
    }

    /** Reviewed and discussed where the case asks for it, then decided. */
    public StoryPlay decided() {
        if (play.openTasks().contains("legal-review")) {
            decision.passed();
        }
        if (play.openTasks().contains("discuss-collectively")) {
            decision.discussed();
        }
        decision.decided();
        return this;
    }

    /** Served on this day, published, corrected, and reported where the penalty is weighty. */
    public StoryPlay carriedOut() {
        decision.issued().served().followedUp();
        return this;
    }

    public StoryPlay paid() {
        decision.fines().forEach(each -> decision.paid(each.party()));
        return this;
    }

    public StoryPlay closed() {
        decision.closed();
        return this;
    }

    /** Submitted, decided, carried out, paid and closed without anything remarkable. */
    public StoryPlay toTheEnd() {
        return decided().carriedOut().paid().closed();
    }

    public Stage stage() {
        return play.file().stage();
    }

    public Fine fine() {
        return decision.fines().get(0);
    }

    public List<String> tasks() {
        return play.openTasks();
    }

    public LocalDate due(String kind) {
        return play.as(LEADER, () -> house.getBean(Clocks.class).of(play.number)).stream()
                .filter(each -> each.kind().equals(kind) && each.state() == RunningClock.State.RUNNING).map(RunningClock::due).findFirst()
                .orElseThrow(() -> new AssertionError("no clock " + kind + " runs"));
    }

    public List<DocumentKind> papers() {
        return play.as(LEADER, () -> house.getBean(Documents.class).of(play.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }

    /** A reminder that was served on the day after the last day of payment, and no answer to it. */
    public StoryPlay reminded() {
        return itBecomes(fine().due().plusDays(1)).remindedNow();
    }

    public StoryPlay remindedNow() {
        play.complete(INSPECTOR_1, "remind-payment", Map.of("payUntil", play.today().plusDays(10).toString()));
        return stepServed();
    }

    public StoryPlay surcharged() {
        play.complete(INSPECTOR_1, "propose-surcharge", Map.of("statement", "资金紧张", "answer", "不属于法定免除情形，不予采纳"));
        play.complete(GROUP_LEADER, "review-surcharge", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-surcharge", Map.of("decision", "approve"));
        play.complete(INSPECTOR_1, "issue-surcharge-decision", Map.of("payUntil", play.today().plusDays(10).toString()));
        return stepServed();
    }

    public StoryPlay enforcementNoticed() {
        play.complete(INSPECTOR_1, "notify-enforcement", Map.of());
        return stepServed();
    }

    public void askedTheCourt() {
        play.complete(INSPECTOR_1, "apply-court-execution", Map.of("attachments", "行政处罚决定书\n送达回执\n催告书", "contact", "梁禾 0999-1234567"));
        play.complete(GROUP_LEADER, "review-court-execution", Map.of("decision", "approve"));
        play.complete(DecisionPlay.HEAD, "sign-court-execution", Map.of("decision", "approve"));
    }

    private StoryPlay stepServed() {
        var steps = fine().execution().steps();
        notices.served(steps.get(steps.size() - 1).document());
        return this;
    }
}
