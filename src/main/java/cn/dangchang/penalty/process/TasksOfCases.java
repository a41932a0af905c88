package cn.dangchang.penalty.process;

import cn.dangchang.penalty.CaseCrewChanged;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.worklist.OpenTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is open in a case, and in what was seized or stopped for it, goes to the officers it has now. */
@Component
class TasksOfCases {
    private final OpenTasks tasks;
    private final Coercions coercions;
    private final PowerCuts cuts;

    TasksOfCases(OpenTasks tasks, Coercions coercions, PowerCuts cuts) {
        this.tasks = tasks;
        this.coercions = coercions;
        this.cuts = cuts;
    }

    @EventListener
    void on(CaseCrewChanged event) {
        tasks.goAnew(event.number());
        coercions.ofSource(event.number()).forEach(each -> tasks.goAnew(each.number()));
        cuts.ofSource(event.number()).forEach(each -> tasks.goAnew(each.number()));
    }
}
