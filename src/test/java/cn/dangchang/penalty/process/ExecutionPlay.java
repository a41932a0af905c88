package cn.dangchang.penalty.process;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.Service;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.Fines.Step;
import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import cn.dangchang.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.ApplicationContext;

/** Plays the execution of a fine from the day its decision was served. */
public final class ExecutionPlay {
    public static final PersonId HEAD = new PersonId("head-1");
    private static final int NINE_O_CLOCK = 9;

    public final SummaryPlay penalty;
    private final ApplicationContext house;

    public ExecutionPlay(ApplicationContext house, int yuan) {
        this.house = house;
        penalty = new SummaryPlay(house).proposed().fined(yuan);
        penalty.filed();
    }

    /** @return open tasks about the fine itself. */
    public List<String> tasks() {
        var process = penalty.fine().execution().process();
        return penalty.as(SummaryPlay.INSPECTOR_1, () -> house.getBean(Processes.class).tasksOf(process)).stream()
                .map(TaskFacts::key).sorted().toList();
    }

    public void itBecomes(LocalDate day) {
        house.getBean(OfficeClock.class).setTo(day.atTime(NINE_O_CLOCK, 0).atZone(OfficeClock.ZONE).toInstant());
        var jobs = house.getBean(ManagementService.class);
        var process = penalty.fine().execution().process();
        while (!jobs.createJobQuery().processInstanceId(process).timers().executable().list().isEmpty()) {
            jobs.createJobQuery().processInstanceId(process).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
        }
    }

    public ExecutionPlay late() {
        itBecomes(penalty.fine().due().plusDays(1));
        return this;
    }

    public ExecutionPlay reminded() {
        penalty.complete(SummaryPlay.INSPECTOR_1, "remind-payment", Map.of("payUntil", penalty.today().plusDays(10).toString()));
        served();
        return this;
    }

    /** Left in place before a witness, by the service's own tasks. */
    public void served() {
        var steps = penalty.fine().execution().steps();
        var paper = steps.get(steps.size() - 1).document();
        var number = penalty.as(SummaryPlay.INSPECTOR_1, () -> house.getBean(Service.class).underWay(paper)).orElseThrow();
        complete(number, "serve-document", Map.of("method", "left-in-place"));
        complete(number, "record-receipt", Map.of("result", "delivered", "servedOn", penalty.today().toString(), "witness", "田麦冬"));
    }

    private void complete(cn.dangchang.shared.MatterNumber number, String task, Map<String, Object> values) {
        penalty.as(SummaryPlay.INSPECTOR_1, () -> {
            var processes = house.getBean(Processes.class);
            var open = processes.tasksOf(number).stream().filter(each -> each.key().equals(task)).findFirst().orElseThrow();
            processes.claimAndComplete(open.id(), values);
        });
    }

    public ExecutionPlay surcharged() {
        penalty.complete(SummaryPlay.INSPECTOR_1, "propose-surcharge", Map.of("statement", "资金紧张", "answer", "不属于法定免除情形，不予采纳"));
        penalty.complete(SummaryPlay.GROUP_LEADER, "review-surcharge", Map.of("decision", "approve"));
        penalty.complete(SummaryPlay.LEADER, "approve-surcharge", Map.of("decision", "approve"));
        penalty.complete(SummaryPlay.INSPECTOR_1, "issue-surcharge-decision", Map.of("payUntil", penalty.today().plusDays(10).toString()));
        served();
        return this;
    }

    public ExecutionPlay noticed() {
        penalty.complete(SummaryPlay.INSPECTOR_1, "notify-enforcement", Map.of());
        served();
        return this;
    }

    public void applied() {
        penalty.complete(SummaryPlay.INSPECTOR_1, "apply-court-execution", Map.of("attachments", "行政处罚决定书\n送达回执\n催告书", "contact", "梁禾 0999-1234567"));
    }

    public void signed() {
        penalty.complete(SummaryPlay.GROUP_LEADER, "review-court-execution", Map.of("decision", "approve"));
        penalty.complete(HEAD, "sign-court-execution", Map.of("decision", "approve"));
    }

    public void halted(HaltGround ground) {
        var fine = penalty.fine().id();
        penalty.as(SummaryPlay.INSPECTOR_1, () -> house.getBean(HaltingExecution.class).propose(fine, ground, "停产，账户无余额", "银行对账单"));
        penalty.complete(SummaryPlay.GROUP_LEADER, "review-execution-halt", Map.of("decision", "approve"));
        penalty.complete(SummaryPlay.LEADER, "approve-execution-halt", Map.of("decision", "approve"));
    }

    public void resumed() {
        var fine = penalty.fine().id();
        penalty.as(SummaryPlay.INSPECTOR_1, () -> house.getBean(HaltingExecution.class).resume(fine, "恢复生产", "复工报告"));
    }

    public Step last(String kind) {
        return penalty.fine().execution().last("penalty.step." + kind);
    }
}
