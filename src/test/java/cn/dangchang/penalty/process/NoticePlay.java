package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.evidence.EvidenceStore;
import cn.dangchang.evidence.EvidenceStore.Incoming;
import cn.dangchang.evidence.Pictures;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PartyProceedings;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import cn.dangchang.penalty.domain.hearing.HearingFile;
import cn.dangchang.penalty.domain.hearing.HearingReading;
import cn.dangchang.penalty.domain.hearing.HoldingHearing;
import cn.dangchang.penalty.domain.notice.AskingForHearing;
import cn.dangchang.penalty.domain.notice.NoticeFile;
import cn.dangchang.penalty.domain.notice.NoticeFile.Saying;
import cn.dangchang.penalty.domain.notice.NoticeReading;
import cn.dangchang.penalty.domain.notice.NotifyingParty;
import cn.dangchang.penalty.domain.notice.RecordingStatements;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/** Plays what is done towards each party, from the conclusion on. */
public final class NoticePlay {
    public static final PersonId CHAIR = new PersonId("legal-reviewer-1");
    public static final PersonId CLERK = new PersonId("coordinator-1");
    private static final int NINE_O_CLOCK = 9;
    private static int seed = 700;

    public final CasePlay play;
    private final ApplicationContext house;

    public NoticePlay(ApplicationContext house) {
        this(house, new CasePlay(house));
    }

    /** Goes on with a case that was played so far. */
    public NoticePlay(ApplicationContext house, CasePlay play) {
        this.house = house;
        this.play = play;
    }

    /** Told, and both rights given up in writing on the same day. */
    public NoticePlay waived(int party) {
        told(party);
        var paper = paper();
        play.as(INSPECTOR_1, () -> asking().waive(number(), party, play.today(), paper));
        reviewed(party, "none");
        return this;
    }

    /** Every party of the newest draft was told and gave its rights up; the officers submit. */
    public NoticePlay submitted() {
        house.getBean(CaseDrafts.class).current(number()).orElseThrow().penalties().forEach(each -> waived(each.party()));
        play.complete(INSPECTOR_1, "submit-draft", Map.of("way", "submit"));
        return this;
    }

    public NoticePlay on(LocalDate day) {
        house.getBean(OfficeClock.class).setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
        return this;
    }

    /** The investigation is concluded and these penalties are intended; a second party is a person, or below 20,000 yuan a sole trader. */
    public NoticePlay intended(Penalty... penalties) {
        play.transferred().written();
        if (penalties.length > 1) {
            boolean person = penalties[1].fine().intValue() >= 20_000;
            play.as(INSPECTOR_1, () -> play.filings().name(number(), person ? PartyKind.PERSON : PartyKind.SOLE_TRADER, person ? person() : trader()));
        }
        play.signed();
        play.complete(INSPECTOR_1, "apply-filing", Map.of());
        play.complete(CasePlay.GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-filing", Map.of("decision", "approve"));
        weigh(penalties);
        play.penaltyAgreed();
        return this;
    }

    /** The officers propose something else and seal it as the next version. */
    public NoticePlay revised(Penalty... penalties) {
        weigh(penalties);
        play.as(INSPECTOR_1, () -> house.getBean(SealingDraft.class).revise(number()));
        return this;
    }

    public void weigh(Penalty... penalties) {
        play.intend(penalties);
    }

    public static PenalisedParty trader() {
        return new PenalisedParty(Offender.UNIT, "宋一木器加工店", "青石镇居民点3号", null, null, "宋一", "经营者", null, null, null, null);
    }

    public static PenalisedParty person() {
        return new PenalisedParty(Offender.PERSON, "宋一", "青石镇居民点3号", null, null, null, "主要负责人", "男", 45, "610000198001010011", "星河木业有限公司");
    }

    public MatterNumber number() {
        return play.number;
    }

    public NoticeFile notice(int party) {
        return play.as(LEADER, () -> house.getBean(NoticeReading.class).current(number(), party));
    }

    public PartyRights rights(int party) {
        return play.as(LEADER, () -> house.getBean(PartyProceedings.class).of(number())).stream().filter(each -> each.party() == party).findFirst().orElseThrow();
    }

    public HearingFile hearing(int party) {
        var notice = notice(party);
        return play.as(LEADER, () -> house.getBean(HearingReading.class).find(notice)).orElseThrow();
    }

    public List<String> tasks(int party) {
        return open().stream().filter(each -> String.valueOf(party).equals(each.subject())).map(TaskFacts::key).sorted().toList();
    }

    public List<TaskFacts> open() {
        return play.as(LEADER, () -> house.getBean(Processes.class).tasksOf(number()));
    }

    public void complete(PersonId person, int party, String task, Map<String, Object> values) {
        play.as(person, () -> {
            var processes = house.getBean(Processes.class);
            var found = processes.tasksOf(number()).stream().filter(each -> each.key().equals(task) && String.valueOf(party).equals(each.subject())).findFirst()
                    .orElseThrow(() -> new AssertionError("no open task " + task));
            processes.claimAndComplete(found.id(), values);
        });
    }

    public void itBecomes(LocalDate day) {
        on(day);
        var jobs = house.getBean(ManagementService.class);
        var instances = play.as(LEADER, () -> house.getBean(NoticeReading.class).instances(number()));
        instances.forEach(instance -> {
            while (!jobs.createJobQuery().processInstanceId(instance).timers().executable().list().isEmpty()) {
                jobs.createJobQuery().processInstanceId(instance).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
            }
        });
    }

    public NoticePlay notified(int party) {
        complete(INSPECTOR_1, party, "notify-party", Map.of("way", "service", "evidence", "询问笔录、培训台账复印件，证明三名员工未经培训上岗", "contact", "梁禾 0999-1234567"));
        return this;
    }

    /** Left in place before a witness, by the service's own tasks. */
    public NoticePlay served(UUID paper) {
        var service = play.as(INSPECTOR_1, () -> house.getBean(Service.class).underWay(paper)).orElseThrow();
        ofService(service, "serve-document", Map.of("method", "left-in-place"));
        ofService(service, "record-receipt", Map.of("result", "delivered", "servedOn", play.today().toString(), "witness", "田麦冬"));
        return this;
    }

    private void ofService(MatterNumber service, String task, Map<String, Object> values) {
        play.as(INSPECTOR_1, () -> {
            var processes = house.getBean(Processes.class);
            var found = processes.tasksOf(service).stream().filter(each -> each.key().equals(task)).findFirst().orElseThrow();
            processes.claimAndComplete(found.id(), values);
        });
    }

    /** Told, and served on the same day. */
    public NoticePlay told(int party) {
        return notified(party).served(notice(party).told().document());
    }

    public UUID paper() {
        return play.as(INSPECTOR_1, () -> house.getBean(EvidenceStore.class).keep(new Incoming(number(), "scan", "paper.png", null, null, null),
                new ByteArrayInputStream(Pictures.signature(seed++))).id());
    }

    public NotifyingParty notifying() {
        return house.getBean(NotifyingParty.class);
    }

    public RecordingStatements statements() {
        return house.getBean(RecordingStatements.class);
    }

    public AskingForHearing asking() {
        return house.getBean(AskingForHearing.class);
    }

    public HoldingHearing holding() {
        return house.getBean(HoldingHearing.class);
    }

    public int says(int party, boolean orally, String words) {
        var paper = orally ? null : paper();
        return play.as(INSPECTOR_1, () -> statements().state(number(), party, new Saying(orally, play.today().atTime(8, 30),
                orally ? "县应急管理局二楼" : null, "宋一", words, paper, orally ? List.of(INSPECTOR_1.value(), INSPECTOR_2.value()) : List.of())));
    }

    public void signs(int party, int statement) {
        play.as(INSPECTOR_1, () -> statements().sign(number(), party, statement, INSPECTOR_1, null));
        play.as(INSPECTOR_2, () -> statements().sign(number(), party, statement, INSPECTOR_2, null));
        var image = paper();
        play.as(INSPECTOR_1, () -> statements().signByParty(number(), party, statement, "宋一", image));
    }

    public void asks(int party) {
        play.as(INSPECTOR_1, () -> asking().ask(number(), party, play.today(), "宋一", true, null));
    }

    public void reviewed(int party, String accepted) {
        complete(INSPECTOR_1, party, "review-defence", Map.of("answer", "none".equals(accepted) ? "" : "经复核，证据充分", "accepted", accepted, "way", "proceed"));
    }

    /** A hearing was asked for on the first day and everything is over but the hearing. */
    public NoticePlay hearingGranted(int party) {
        told(party);
        asks(party);
        itBecomes(notice(party).lastDay().plusDays(1));
        reviewed(party, "none");
        return this;
    }

    public void appointed(int party) {
        complete(LEADER, party, "appoint-hearing-chair", Map.of("chair", CHAIR.value(), "hearers", "", "clerk", CLERK.value()));
    }

    public void noticed(int party, LocalDateTime at) {
        complete(INSPECTOR_1, party, "notify-hearing", Map.of("heldAt", at.toString(), "place", "县应急管理局三楼会议室", "open", "open"));
    }

    public void recorded(int party) {
        play.as(CHAIR, () -> holding().write(number(), party, "宋一（法定代表人）", "主持人核对身份，宣布纪律；调查人员陈述；当事人申辩；质证；最后陈述。"));
        play.as(CHAIR, () -> holding().sign(number(), party, CHAIR, null));
        play.as(CLERK, () -> holding().sign(number(), party, CLERK, null));
        play.as(CHAIR, () -> holding().refusedByParty(number(), party, "宋一", "认为处罚过重，不愿签字", "田麦冬"));
    }
}
