package cn.dangchang.engine;

import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;

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
}
