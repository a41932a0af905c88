package cn.dangchang.rectification.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.organisation.ActingAs;
import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.rectification.RectificationReviews;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays a rectification through the same services as the pages: every person does the own part, one transaction each. */
public final class RectificationPlay {
    public static final PersonId INSPECTOR_1 = new PersonId("inspector-1");
    public static final PersonId INSPECTOR_2 = new PersonId("inspector-2");
    public static final PersonId GROUP_LEADER = new PersonId("group-leader-1");
    public static final PersonId ESCORT = new PersonId("escort-1");
    public static final PersonId LEADER = new PersonId("leader-1");
    public static final PersonId LEADER_2 = new PersonId("leader-2");
    private static final int NINE_O_CLOCK = 9;

    final ApplicationContext house;
    public MatterNumber visit;
    public MatterNumber number;

    public RectificationPlay(ApplicationContext house) {
        this.house = house;
    }

    public RectificationPlay ordered(int findings) {
        return of(OrdersOnSite.rectification(house, findings));
    }

    public RectificationPlay stopped() {
        return of(OrdersOnSite.stopOrder(house));
    }

    private RectificationPlay of(MatterNumber played) {
        visit = played;
        number = as(INSPECTOR_1, () -> house.getBean(Rectifications.class).ofVisit(visit)).get(0).number();
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

    public RectificationFile file() {
        return as(INSPECTOR_1, () -> house.getBean(Rectifications.class).find(number).orElseThrow());
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

    public RectificationPlay reported() {
        complete(ESCORT, "report-rectification", Map.of("reportedBy", "陈某", "statement", "已按要求整改"));
        return this;
    }

    public void found(int seq, boolean passed) {
        as(INSPECTOR_1, () -> reviews().record(number, new Result(seq, passed, passed ? null : "仍未整改到位", List.of())));
    }

    public void reviewSigned() {
        as(INSPECTOR_1, () -> reviews().sign(number, INSPECTOR_1, null, null));
        as(INSPECTOR_2, () -> reviews().sign(number, INSPECTOR_2, null, null));
        as(INSPECTOR_1, () -> reviews().refusedByParty(number, "陈某", "不同意复查意见", "李某", null));
    }

    /** Both officers review everything that is due; the items named fail. */
    public RectificationPlay reviewed(Integer... failing) {
        var today = today();
        file().items().stream().filter(item -> item.state() == RectificationFile.ItemState.REPORTED || item.awaited() && item.deadline().isBefore(today))
                .forEach(item -> found(item.seq(), !List.of(failing).contains(item.seq())));
        reviewSigned();
        complete(INSPECTOR_1, "review-rectification", Map.of());
        return this;
    }

    public void closed() {
        complete(GROUP_LEADER, "close-findings", Map.of("confirmed", true));
    }

    public void newOrderSigned() {
        var orders = house.getBean(FollowUpOrders.class);
        as(INSPECTOR_1, () -> orders.sign(number, INSPECTOR_1, null, null));
        as(INSPECTOR_2, () -> orders.sign(number, INSPECTOR_2, null, null));
        as(INSPECTOR_1, () -> orders.refusedByParty(number, "陈某", "不同意", "李某", null));
    }

    RectificationReviews reviews() {
        return house.getBean(RectificationReviews.class);
    }

    public LocalDate today() {
        return LocalDate.now(house.getBean(Clock.class));
    }

    /** It becomes nine o'clock of that day, and every timer that is due runs. */
    public void itBecomes(LocalDate day) {
        var clock = house.getBean(OfficeClock.class);
        clock.setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().processInstanceId(file().processInstance()).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
}
