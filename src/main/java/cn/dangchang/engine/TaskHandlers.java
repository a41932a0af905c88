package cn.dangchang.engine;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every task's handler, found by the task's id; looked up late, since handlers stand on modules that stand on this one. */
@Component
class TaskHandlers {
    private final ObjectProvider<TaskHandler<?>> beans;
    private volatile Map<String, TaskHandler<?>> byTask;

    TaskHandlers(ObjectProvider<TaskHandler<?>> beans) {
        this.beans = beans;
    }

    TaskHandler<?> of(String task) {
        if (byTask == null) {
            byTask = beans.stream().collect(Collectors.toMap(TaskHandler::task, Function.identity()));
        }
        var handler = byTask.get(task);
        if (handler == null) {
            throw new IllegalStateException("no handler for user task " + task);
        }
        return handler;
    }
}
