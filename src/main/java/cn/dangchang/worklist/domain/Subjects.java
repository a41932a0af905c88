package cn.dangchang.worklist.domain;

import cn.dangchang.engine.TaskFacts;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.worklist.spi.MatterSubject;
import cn.dangchang.worklist.spi.TaskSubject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the module that a task or matter belongs to. */
@Component
class Subjects {
    private final Supplier<List<TaskSubject>> tasks;
    private final Supplier<List<MatterSubject>> matters;

    Subjects(ObjectProvider<TaskSubject> tasks, ObjectProvider<MatterSubject> matters) {
        this.tasks = SingletonSupplier.of(() -> tasks.orderedStream().toList());
        this.matters = SingletonSupplier.of(() -> matters.orderedStream().toList());
    }

    TaskSubject of(TaskFacts task) {
        return tasks.get().stream().filter(subject -> subject.owns(task.process())).findFirst()
                .orElseThrow(() -> new IllegalStateException("no module owns the tasks of " + task.process()));
    }

    Optional<MatterSubject> of(MatterNumber matter) {
        return matters.get().stream().filter(subject -> subject.owns(matter)).findFirst();
    }
}
