package cn.dangchang.rectification.web;

import cn.dangchang.organisation.People;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.OpenTasks;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What comes next in a rectification: a button for what the reader may do, for the rest the one it waits for. */
@Component
class NextSteps {
    private final OpenTasks tasks;
    private final People people;
    private final Acting acting;

    NextSteps(OpenTasks tasks, People people, Acting acting) {
        this.tasks = tasks;
        this.people = people;
        this.acting = acting;
    }

    @Transactional(readOnly = true)
    public List<Step> of(MatterNumber number) {
        return tasks.of(number, acting.required()).stream().map(task -> new Step(task.name(), task.forActor() ? task.href() : null,
                task.assignee() == null ? null : people.find(task.assignee()).map(People.Person::name).orElse(task.assignee().value()))).distinct().toList();
    }

    /** @param href null where others do it; @param holder null while nobody has taken it. */
    public record Step(String task, String href, String holder) {}
}
