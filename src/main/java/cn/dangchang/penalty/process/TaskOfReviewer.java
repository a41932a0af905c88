package cn.dangchang.penalty.process;

import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.ReviewerChanged;
import cn.dangchang.worklist.OpenTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The task of a legal review follows its reviewer, out of the lists of those who had it before. */
@Component
class TaskOfReviewer {
    private final Processes processes;
    private final OpenTasks tasks;

    TaskOfReviewer(Processes processes, OpenTasks tasks) {
        this.processes = processes;
        this.tasks = tasks;
    }

    @EventListener
    void on(ReviewerChanged event) {
        processes.tasksOf(event.number()).stream().filter(each -> each.key().equals(ReviewTasks.KEY)).forEach(task -> processes.giveTo(task.id(), event.reviewer()));
        tasks.goAnew(event.number());
    }
}
