package cn.dangchang.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes without variables; a task that somebody else has completed meanwhile is said to be gone, and is no fault. */
class CompleteOpenTask extends CompleteTaskCmd {
    private static final long serialVersionUID = 1;

    CompleteOpenTask(String task) {
        super(task, Map.of(), true, false);
    }

    @Override
    public VariableMap execute(CommandContext context) {
        boolean gone = taskId == null || context.getTaskManager().findTaskById(taskId) == null;
        RefusalNote.keeping(() -> EngineGround.TASK_IS_GONE.refuseIf(gone));
        return super.execute(context);
    }
}
