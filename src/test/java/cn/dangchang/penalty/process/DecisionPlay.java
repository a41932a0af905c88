package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.penalty.process.Intended.fine;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Processes;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDecisionFile.Decided;
import cn.dangchang.penalty.CaseDecisions;
import cn.dangchang.penalty.CaseDiscussions;
import cn.dangchang.penalty.CaseDiscussions.Meeting;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** Plays a case from its collective discussion to its closing, by the same services as the pages. */
public final class DecisionPlay {
    public static final PersonId HEAD = new PersonId("head-1");
    public static final PersonId LEADER_2 = new PersonId("leader-2");
    public static final PersonId REVIEWER = new PersonId("legal-reviewer-1");
    private static final int NINE_O_CLOCK = 9;

    final ApplicationContext house;
    public final CasePlay play;

    public DecisionPlay(ApplicationContext house) {
        this(house, new CasePlay(house).transferred());
    }

    /** Goes on with a case that was played so far. */
    public DecisionPlay(ApplicationContext house, CasePlay play) {
        this.house = house;
        this.play = play;
    }

    /** A unit, its head and a self-employed person, filed and investigated; heard about what is proposed. */
    public DecisionPlay proposed() {
        return proposed(Intended.fine(1, 60_000), Intended.fine(2, 20_000), Intended.fine(3, 3_000));
    }

    public DecisionPlay proposed(CaseDraft.Penalty... penalties) {
        agreed(penalties);
        new NoticePlay(house, play).submitted();
        return this;
    }

    /** A leader agreed with these penalties; nobody was told yet. */
    public DecisionPlay agreed(CaseDraft.Penalty... penalties) {
        play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.UNIT, CasePlay.unit()));
        play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.PERSON, new PenalisedParty(Offender.PERSON, "宋一", "青石镇松涛小区2幢301室", "13800000001",
                null, null, "总经理", "男", 45, "350100198101010011", "星河木业有限公司")));
        play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.SOLE_TRADER, new PenalisedParty(Offender.UNIT, "青石镇知夏刨花加工店", "青石镇工业路1号西侧",
                null, null, "邱知夏", "经营者", null, null, null, null)));
        play.as(INSPECTOR_1, () -> play.filings().write(play.number, play.application(INSPECTOR_1, INSPECTOR_2)));
        play.signed();
        play.complete(INSPECTOR_1, "apply-filing", Map.of());
        play.complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-filing", Map.of("decision", "approve"));
        play.intend(penalties).penaltyAgreed();
        return this;
    }

    /** What nobody may do: the token is moved past the steps in between. */
    public void goTo(String task) {
        var instance = play.file().processInstance();
        var open = play.openTasks();
        play.as(INSPECTOR_1, () -> {
            var way = house.getBean(RuntimeService.class).createProcessInstanceModification(instance).startBeforeActivity(task);
            open.forEach(way::cancelAllForActivity);
            way.execute();
        });
    }

    public CaseDraft draft() {
        return house.getBean(CaseDrafts.class).current(number()).orElseThrow();
    }

    public Meeting meeting(PersonId... present) {
        var end = LocalDateTime.ofInstant(house.getBean(Clock.class).instant(), OfficeClock.ZONE).minusMinutes(5).withSecond(0).withNano(0);
        return new Meeting(end.minusMinutes(50), end, "三楼会议室", HEAD, INSPECTOR_1, INSPECTOR_2, List.of(present), "梁禾：汇报案件。\n各负责人：事实清楚，裁量适当。", "一致同意作出处罚。");
    }

    public DecisionPlay discussed() {
        play.as(LEADER, () -> discussions().write(number(), meeting(HEAD, LEADER, LEADER_2)));
        List.of(HEAD, LEADER, LEADER_2, INSPECTOR_1, INSPECTOR_2).forEach(this::sign);
        play.complete(LEADER, "discuss-collectively", Map.of());
        return this;
    }

    public void sign(PersonId attendee) {
        play.as(attendee, () -> discussions().sign(number(), attendee, null));
    }

    /** The legal reviewer answers what the check did not find in order and passes the version. */
    public DecisionPlay passed() {
        var review = new ReviewPlay(play).answered();
        review.decide(review.reviewer(), "pass");
        return this;
    }

    public DecisionPlay decided() {
        play.complete(LEADER, "decide-penalty", approval());
        return this;
    }

    public Map<String, Object> approval() {
        return Map.of("decision", "approve", "version", draft().version());
    }

    /** Nobody is here, so all goes to service. */
    public DecisionPlay issued() {
        play.complete(INSPECTOR_1, "serve-decision", Map.of("servedBy", "service", "evidence", "询问笔录2份、现场照片6张、培训签到表复印件"));
        return this;
    }

    public DecisionPlay served() {
        file().decisions().stream().filter(each -> each.servedOn() == null).forEach(this::leftInPlace);
        return this;
    }

    public void leftInPlace(Decided decided) {
        var service = service(decided);
        on(service, "serve-document", Map.of("method", "left-in-place"));
        on(service, "record-receipt", Map.of("result", "delivered", "servedOn", play.today().toString(), "witness", "田麦冬"));
    }

    public MatterNumber service(Decided decided) {
        return play.as(INSPECTOR_1, () -> house.getBean(Service.class).underWay(decided.document())).orElseThrow();
    }

    public void on(MatterNumber matter, String task, Map<String, Object> values) {
        play.as(INSPECTOR_1, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(matter).stream().filter(each -> each.key().equals(task)).findFirst()
                    .orElseThrow(() -> new AssertionError("no open task " + task));
            processes.claimAndComplete(open.id(), values);
        });
    }

    public void refusesReceipt(int party, String name) {
        play.as(INSPECTOR_1, () -> decisions().receiptRefused(number(), party, name, "不同意处罚", "田麦冬", null));
    }

    public DecisionPlay followedUp() {
        play.complete(INSPECTOR_1, "publish-decision", Map.of("publish", "yes"));
        play.complete(GROUP_LEADER, "approve-publication", Map.of("decision", "approve"));
        play.complete(INSPECTOR_1, "verify-correction", Map.of("corrected", "yes", "way", "on-site", "words", "三名员工已经补做培训并考核合格"));
        if (play.openTasks().contains("file-major-penalty")) {
            play.complete(INSPECTOR_1, "file-major-penalty", Map.of("filedWith", "海滨市应急管理局", "reference", "华应急备〔2026〕1号"));
        }
        return this;
    }

    public void paid(String party) {
        paid(party, fines().stream().filter(each -> each.party().equals(party)).findFirst().orElseThrow().open().intValueExact());
    }

    public void paid(String party, int yuan) {
        var fine = fines().stream().filter(each -> each.party().equals(party)).findFirst().orElseThrow();
        play.as(INSPECTOR_1, () -> house.getBean(Fines.class).pay(number(), fine.id(), new Fines.Payment(play.today(), BigDecimal.valueOf(yuan), Fines.Way.BANK,
                "R-" + fine.documentNumber() + "-" + fine.payments().size())));
    }

    public void closed() {
        play.complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "罚款全部缴清，违法行为已经改正"));
        play.complete(GROUP_LEADER, "review-case-closing", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-case-closing", Map.of("decision", "approve"));
    }

    public void itBecomes(LocalDate day) {
        house.getBean(OfficeClock.class).setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    public void timersOf(String process) {
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().processInstanceId(process).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    public MatterNumber number() {
        return play.number;
    }

    public CaseDecisionFile file() {
        return play.as(LEADER, () -> decisions().of(number()));
    }

    public List<Fines.Fine> fines() {
        return play.as(LEADER, () -> house.getBean(Fines.class).of(number()));
    }

    public CaseDiscussions discussions() {
        return house.getBean(CaseDiscussions.class);
    }

    public CaseDecisions decisions() {
        return house.getBean(CaseDecisions.class);
    }
}
