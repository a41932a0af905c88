package cn.dangchang.worklist.domain;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the module that a task or matter belongs to. */
@Component
class Subjects {
    private final ObjectProvider<TaskSubject> tasks;
    private final ObjectProvider<MatterSubject> matters;

    Subjects(ObjectProvider<TaskSubject> tasks, ObjectProvider<MatterSubject> matters) {
        this.tasks = tasks;
        this.matters = matters;
    }

    TaskSubject of(TaskFacts task) {
        return tasks.stream().filter(subject -> subject.owns(task.process())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no module owns the tasks of " + task.process()));
    }

    Optional<MatterSubject> of(MatterNumber matter) {
        return matters.stream().filter(subject -> subject.owns(matter)).findFirst();
    }
}
