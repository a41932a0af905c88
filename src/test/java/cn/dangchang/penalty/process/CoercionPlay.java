package cn.dangchang.penalty.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.CoercionFile.Act;
import cn.dangchang.penalty.CoercionFile.Asked;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizedThing.Means;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import cn.dangchang.penalty.domain.coercion.Holding;
import cn.dangchang.penalty.domain.coercion.Seizing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays sealing and seizing through the same services as the pages: every person does the own part, one transaction each. */
public final class CoercionPlay {
    public static final PersonId INSPECTOR_1 = new PersonId("inspector-1");
    public static final PersonId INSPECTOR_2 = new PersonId("inspector-2");
    public static final PersonId GROUP_LEADER = new PersonId("group-leader-1");
    public static final PersonId LEADER = new PersonId("leader-1");
    private static final int NINE_O_CLOCK = 9;

    final ApplicationContext house;
    public MatterNumber visit;
    public MatterNumber number;

    public CoercionPlay(ApplicationContext house) {
        this.house = house;
    }

    /** A visit whose orders were served, and the measure begun from it. */
    public CoercionPlay begun() {
        visit = OrdersOnSite.rectification(house, 1);
        number = as(INSPECTOR_1, () -> applying().begin(visit, SeizureCause.DANGEROUS_GOODS, "杂物间违规存放乙醇12桶，无储存条件"));
        return this;
    }

    /** A filed case, and the measure begun from it. */
    public CoercionPlay begunFromCase() {
        visit = new CasePlay(house).transferred().filed().number;
        number = as(INSPECTOR_1, () -> applying().begin(visit, SeizureCause.DANGEROUS_GOODS, "移送的线索：库房违规存放乙醇12桶"));
        return this;
    }

    public CoercionPlay described(int days) {
        describe(days, true, List.of("inspector-1", "inspector-2"));
        add(alcohol());
        return this;
    }

    public void describe(int days, boolean checked, List<String> officers) {
        as(INSPECTOR_1, () -> applying().describe(number, new Asked(SeizureCause.DANGEROUS_GOODS, "杂物间违规存放乙醇12桶，无储存条件", "随时可能引发火灾爆炸", days,
                "县危化品暂存库", checked, false, null, officers, null)));
    }

    public void add(SeizedThing thing) {
        as(INSPECTOR_1, () -> applying().add(number, thing));
    }

    public static SeizedThing alcohol() {
        return new SeizedThing(Means.SEIZE, "工业乙醇", "99.7% 200L/桶", BigDecimal.valueOf(12), "桶", "北侧杂物间", null);
    }

    public CoercionPlay approved() {
        described(30);
        complete(INSPECTOR_1, "apply-coercion", Map.of("way", "ordinary", "words", ""));
        complete(GROUP_LEADER, "review-coercion", Map.of("decision", "approve"));
        complete(LEADER, "approve-coercion", Map.of("decision", "approved"));
        clockIs(now().plusMinutes(45));
        return this;
    }

    public CoercionPlay urgent() {
        described(30);
        complete(INSPECTOR_1, "apply-coercion", Map.of("way", "urgent", "words", "正在向外转移"));
        record(true);
        signed();
        handOver();
        return this;
    }

    /** Approved beforehand, done and handed over. */
    public CoercionPlay seized() {
        approved();
        record(true);
        signed();
        handOver();
        return this;
    }

    public void record(boolean present) {
        as(INSPECTOR_1, () -> house.getBean(Seizing.class).record(number, act(present)));
    }

    public Act act(boolean present) {
        return new Act(now().minusMinutes(40), now(), List.of("inspector-1", "inspector-2"), true, true, present, true, present, present ? "临时存放" : null,
                present ? "不予采纳" : null, null, null);
    }

    public void signed() {
        as(INSPECTOR_1, () -> house.getBean(Seizing.class).sign(number, INSPECTOR_1, null));
        as(INSPECTOR_2, () -> house.getBean(Seizing.class).sign(number, INSPECTOR_2, null));
        as(INSPECTOR_1, () -> house.getBean(Seizing.class).refusedByParty(number, "宋一", "不同意", "李某"));
    }

    public void handOver() {
        complete(INSPECTOR_1, "seize-on-site", Map.of("outcome", "done", "words", ""));
    }

    public void carriedOut() {
        as(INSPECTOR_1, () -> house.getBean(DisposingOfSeized.class).sign(number, INSPECTOR_1, null));
        as(INSPECTOR_2, () -> house.getBean(DisposingOfSeized.class).sign(number, INSPECTOR_2, null));
        as(INSPECTOR_1, () -> house.getBean(DisposingOfSeized.class).refusedByParty(number, "宋一", "东西收到，不签", "李某"));
        complete(INSPECTOR_1, "carry-out-disposal", Map.of());
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

    public CoercionFile file() {
        return as(INSPECTOR_1, () -> house.getBean(Coercions.class).find(number).orElseThrow());
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

    public void examine(int days, String notice) {
        as(INSPECTOR_1, () -> holding().examine(number, new CoercionFile.Examination("成分鉴定", "市质检所", today().plusDays(days), notice)));
    }

    public ApplyingForCoercion applying() {
        return house.getBean(ApplyingForCoercion.class);
    }

    public Holding holding() {
        return house.getBean(Holding.class);
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(house.getBean(Clock.class).instant(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    /** It becomes nine o'clock of that day, and every timer that is due runs. */
    public void itBecomes(LocalDate day) {
        itBecomes(day.atTime(NINE_O_CLOCK, 0));
    }

    public void itBecomes(LocalDateTime time) {
        clockIs(time);
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().processInstanceId(file().processInstance()).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    /** The clock moves, and no timer has run yet. */
    public void clockIs(LocalDateTime time) {
        house.getBean(OfficeClock.class).setTo(time.atZone(OfficeClock.ZONE).toInstant());
    }
}
