package cn.dangchang.penalty.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.law.Violations.Offender;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.Fines.Fine;
import cn.dangchang.penalty.Fines.Payment;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.PenalisedParty;
import cn.dangchang.penalty.SummaryDecisions;
import cn.dangchang.penalty.SummaryDecisions.Sanction;
import cn.dangchang.penalty.SummaryHearings;
import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.penalty.SummaryPenaltyFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a penalty on the spot through the same services as the pages: every person does the own part, one transaction each. */
public final class SummaryPlay {
    public static final PersonId INSPECTOR_1 = new PersonId("inspector-1");
    public static final PersonId INSPECTOR_2 = new PersonId("inspector-2");
    public static final PersonId GROUP_LEADER = new PersonId("group-leader-1");
    public static final PersonId LEADER = new PersonId("leader-1");
    public static final String SIGNS = "aqf-099-1";
    private static final int NINE_O_CLOCK = 9;

    final ApplicationContext house;
    public MatterNumber visit;
    public MatterNumber number;

    public SummaryPlay(ApplicationContext house) {
        this.house = house;
    }

    public SummaryPlay proposed(Disposition... also) {
        visit = OrdersOnSite.summaryPenalty(house, also);
        number = as(INSPECTOR_1, () -> house.getBean(SummaryPenalties.class).ofVisit(visit)).get(0).number();
        return this;
    }

    public <T> T as(PersonId person, Supplier<T> work) {
        return house.getBean(ActingAs.class).call(person, () -> house.getBean(TransactionTemplate.class).execute(status -> work.get()));
    }

    public void as(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    public SummaryPenaltyFile file() {
        return as(INSPECTOR_1, () -> house.getBean(SummaryPenalties.class).find(number).orElseThrow());
    }

    public List<String> openTasks() {
        return as(INSPECTOR_1, () -> house.getBean(Processes.class).tasksOf(number)).stream().map(TaskFacts::key).sorted().toList();
    }

    public void complete(PersonId person, String task, Map<String, Object> values) {
        as(person, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst()
                    .orElseThrow(() -> new AssertionError("no open task " + task));
            processes.claimAndComplete(open.id(), values);
        });
    }

    public static PenalisedParty unit() {
        return new PenalisedParty(Offender.UNIT, "星河木业有限公司", "青石镇工业路1号", null, null, "宋一", "总经理", null, null, null, null);
    }

    public static PenalisedParty person() {
        return new PenalisedParty(Offender.PERSON, "邱知夏", "青石镇工业路1号", null, null, null, "焊工", "女", 36, "350100199001010000", "星河木业有限公司");
    }

    public static Heard told(int fine, boolean defended) {
        return told(fine, defended, List.of("inspector-1", "inspector-2"));
    }

    public static Heard told(int fine, boolean defended, List<String> officers) {
        return new Heard(null, officers, true, true, "打磨车间入口未设置安全警示标志", "现场照片", "事实清楚，证据确凿", "《安全生产法》第九十九条第一项",
                BigDecimal.valueOf(fine), defended, defended ? "已经订购标志，请求从轻" : null, defended ? "情况属实，予以采纳" : null);
    }

    public SummaryPlay named(PenalisedParty party) {
        as(INSPECTOR_1, () -> hearings().name(number, party));
        return this;
    }

    /** Named, told, heard, and refused to sign before a witness. */
    public SummaryPlay heard(PenalisedParty party, int fine) {
        named(party);
        int seq = file().parties().size();
        as(INSPECTOR_1, () -> hearings().hear(number, seq, told(fine, false)));
        hearingSigned(seq);
        return this;
    }

    public void hearingSigned(int seq) {
        as(INSPECTOR_1, () -> hearings().refusedByParty(number, seq, "宋一", "不同意", "李某", null));
    }

    public SummaryPlay hearingDone() {
        complete(INSPECTOR_1, "hear-party", Map.of("outcome", "penalise"));
        return this;
    }

    public void charge(int seq, String violation, String range, boolean warning, Integer fine) {
        UUID finding = file().findings().get(0);
        as(INSPECTOR_1, () -> decisions().charge(number, seq, new Sanction(finding, violation, range, warning, fine == null ? null : BigDecimal.valueOf(fine))));
    }

    public void decisionSigned(int seq) {
        as(INSPECTOR_1, () -> decisions().sign(number, seq, INSPECTOR_1, null, null));
        as(INSPECTOR_2, () -> decisions().sign(number, seq, INSPECTOR_2, null, null));
        as(INSPECTOR_1, () -> decisions().refusedByParty(number, seq, "宋一", "不同意", "李某", null));
    }

    public void decisionSignedByTheOthers() {
        as(INSPECTOR_2, () -> decisions().sign(number, 1, INSPECTOR_2, null, null));
        as(INSPECTOR_1, () -> decisions().refusedByParty(number, 1, "宋一", "不同意", "李某", null));
    }

    /** Another procedure was quicker with the same act of the same unit. */
    public void finedElsewhere() {
        var finding = file().findings().get(0);
        house.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("insert into penalty.fined_act (finding, party, matter) values (?, ?, 'HX-LA2026-9999')").param(finding).param(unit().identity()).update();
    }

    /** The unit is fined and the decision handed over. */
    public SummaryPlay fined(int yuan) {
        heard(unit(), yuan).hearingDone();
        charge(1, SIGNS, "unit", false, yuan);
        decisionSigned(1);
        issued();
        return this;
    }

    public void issued() {
        complete(INSPECTOR_1, "issue-summary-decision", Map.of());
    }

    public void filed() {
        complete(LEADER, "file-summary-decision", Map.of("confirmed", true));
    }

    public Fine fine() {
        return as(INSPECTOR_1, () -> fines().of(number)).get(0);
    }

    public void paid(int yuan, Way way) {
        var fine = fine().id();
        as(INSPECTOR_1, () -> fines().pay(number, fine, new Payment(today(), BigDecimal.valueOf(yuan), way, "（华）0001234")));
    }

    /** Applied for, reviewed and approved by three people. */
    public void closed() {
        complete(INSPECTOR_1, "apply-summary-closing", Map.of("correctionConfirmed", true, "execution", "罚款已缴清，已改正"));
        complete(GROUP_LEADER, "review-summary-closing", Map.of("decision", "approve"));
        complete(LEADER, "approve-summary-closing", Map.of("decision", "approve"));
    }

    public SummaryHearings hearings() {
        return house.getBean(SummaryHearings.class);
    }

    public SummaryDecisions decisions() {
        return house.getBean(SummaryDecisions.class);
    }

    public Fines fines() {
        return house.getBean(Fines.class);
    }

    public LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    /** It becomes nine o'clock of that day, and every timer that is due runs. */
    public void itBecomes(LocalDate day) {
        house.getBean(OfficeClock.class).setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().processInstanceId(file().processInstance()).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
}
