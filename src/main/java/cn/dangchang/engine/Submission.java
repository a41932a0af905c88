package cn.dangchang.engine;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.util.ReflectionUtils;

/** What somebody submitted with a task, kept apart from the process variables, with which a listener would see it merged. */
record Submission(String task, Map<String, Object> values) {
    private static final ThreadLocal<Deque<Submission>> OPEN = ThreadLocal.withInitial(ArrayDeque::new);

    static Optional<Submission> in(Command<?> command) {
        if (command instanceof CompleteTaskCmd) {
            return Optional.of(read(command, CompleteTaskCmd.class, "variables"));
        }
        if (command instanceof SubmitTaskFormCmd) {
            return Optional.of(read(command, SubmitTaskFormCmd.class, "properties"));
        }
        return Optional.empty();
    }

    private static Submission read(Object command, Class<?> type, String values) {
        var plain = new HashMap<String, Object>();
        if (get(command, type, values) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> plain.put(String.valueOf(key), value instanceof TypedValue typed ? typed.getValue() : value));
        }
        return new Submission((String) get(command, type, "taskId"), plain);
    }

    private static Object get(Object command, Class<?> type, String name) {
        Field field = ReflectionUtils.findField(type, name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }

    void open() {
        OPEN.get().push(this);
    }

    void close() {
        OPEN.get().pop();
    }

    /** @return what is being submitted for that task, or empty where nobody submits it. */
    static Optional<Submission> of(String task) {
        return OPEN.get().stream().filter(each -> each.task().equals(task)).findFirst();
    }
}
