package cn.dangchang.engine;

import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.ReflectionUtils;

/**
 * Stands before every engine command. A completion, from wherever it comes, is replaced by one without variables: what was submitted goes
 * to the task's handler alone, and only the handler's routing words enter the process.
 */
class OneDoor extends CommandInterceptor {
    private final ObjectProvider<MessageDoor> messages;

    OneDoor(ObjectProvider<MessageDoor> messages) {
        this.messages = messages;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T execute(Command<T> command) {
        var message = MessageDoor.in(command);
        if (message.isPresent()) {
            messages.getObject().deliver(message.get());
            return null;
        }
        if (command instanceof ClaimTaskCmd claim) {
            RefusalNote.keeping(() -> requireTaker(claim));
        }
        var submission = Submission.in(command);
        if (submission.isEmpty()) {
            return next.execute(command);
        }
        submission.get().open();
        try {
            EngineGround.NO_SUCH_WAY.refuseIf(command instanceof ResolveTaskCmd);
            return (T) next.execute(new CompleteOpenTask(submission.get().task()));
        } finally {
            submission.get().close();
        }
    }

    /** A claim for nobody would take the task from whoever holds it; handing back is the holder's own way. */
    private static void requireTaker(ClaimTaskCmd claim) {
        var taker = ReflectionUtils.findField(ClaimTaskCmd.class, "userId");
        ReflectionUtils.makeAccessible(taker);
        EngineGround.NO_SUCH_WAY.refuseIf(ReflectionUtils.getField(taker, claim) == null);
    }
}
