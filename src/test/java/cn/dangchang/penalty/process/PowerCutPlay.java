package cn.dangchang.penalty.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.PowerCutFile.Notice;
import cn.dangchang.penalty.PowerCutFile.Wanted;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.penalty.domain.coercion.StoppingSupply;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a stop of supply through the same services as the pages, one transaction each. */
public final class PowerCutPlay {
    public static final PersonId INSPECTOR_1 = new PersonId("inspector-1");
    public static final PersonId INSPECTOR_2 = new PersonId("inspector-2");
    public static final PersonId GROUP_LEADER = new PersonId("group-leader-1");
    public static final PersonId LEADER = new PersonId("leader-1");
    public static final PersonId HEAD = new PersonId("head-1");

    final ApplicationContext house;
    public MatterNumber visit;
    public MatterNumber number;

    public PowerCutPlay(ApplicationContext house) {
        this.house = house;
    }

    /** A visit whose order to stop stands, and the measure begun from it. */
    public PowerCutPlay begun() {
        visit = OrdersOnSite.stopOrder(house);
        number = as(INSPECTOR_1, () -> applying().begin(visit, Supply.POWER, "县供电公司青石供电所"));
        return this;
    }

    public PowerCutPlay described(boolean emergency) {
        as(INSPECTOR_1, () -> applying().describe(number, new Wanted(Supply.POWER, "县供电公司青石供电所", "责令停产后三次夜查均在生产", "除尘系统无泄爆，随时可能粉尘爆炸",
                "先停机、清场，保留消防和照明用电", emergency, emergency ? "正在带病运行，粉尘浓度已超限" : null, List.of("inspector-1", "inspector-2"), null)));
        return this;
    }

    public PowerCutPlay decided(boolean emergency) {
        described(emergency);
        complete(INSPECTOR_1, "apply-power-cut", Map.of("way", "submit", "words", ""));
        complete(GROUP_LEADER, "review-power-cut", Map.of("decision", "approve"));
        complete(HEAD, "decide-power-cut", Map.of("decision", "approved"));
        return this;
    }

    public PowerCutPlay noticed() {
        decided(false);
        notice(now(), now().plusHours(24));
        signed();
        complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "notified"));
        return this;
    }

    public void notice(LocalDateTime told, LocalDateTime planned) {
        as(INSPECTOR_1, () -> house.getBean(StoppingSupply.class).notice(number, new Notice(told, planned, now(), "供电所值班员", false)));
    }

    public void signed() {
        as(INSPECTOR_1, () -> house.getBean(StoppingSupply.class).sign(number, INSPECTOR_1, null));
        as(INSPECTOR_2, () -> house.getBean(StoppingSupply.class).sign(number, INSPECTOR_2, null));
        as(INSPECTOR_1, () -> house.getBean(StoppingSupply.class).refusedByParty(number, "宋一", "不同意", "李某"));
    }

    public void cut(LocalDateTime at) {
        complete(INSPECTOR_1, "cut-power", Map.of("outcome", "cut", "cutAt", at.toString(), "cutBy", "供电所运维班", "words", ""));
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

    public PowerCutFile file() {
        return as(INSPECTOR_1, () -> house.getBean(PowerCuts.class).find(number).orElseThrow());
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

    public ApplyingForPowerCut applying() {
        return house.getBean(ApplyingForPowerCut.class);
    }

    public LocalDateTime now() {
        return LocalDateTime.ofInstant(house.getBean(Clock.class).instant(), OfficeClock.ZONE).truncatedTo(ChronoUnit.MINUTES);
    }

    public void clockIs(LocalDateTime time) {
        house.getBean(OfficeClock.class).setTo(time.atZone(OfficeClock.ZONE).toInstant());
    }
}
