package cn.dangchang.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands before every engine command. A completion, from wherever it comes, is replaced by one without variables: what was submitted goes
 * to the task's handler alone, and only the handler's routing words enter the process.
 */
class OneDoor extends CommandInterceptor {
    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        var submission = Submission.in(command);
        if (submission.isEmpty()) {
            return next.execute(command);
        }
        submission.get().open();
        try {
            return (T) next.execute(new CompleteTaskCmd(submission.get().task(), Map.of(), true, false));
        } finally {
            submission.get().close();
        }
    }
}
