package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.ApplyingToCourt;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 申请法院执行: an officer proposes it inside the window. */
@Component
class ApplyCourtExecution implements TaskHandler<ApplyCourtExecution.Form> {
    private final ApplyingToCourt court;

    ApplyCourtExecution(ApplyingToCourt court) {
        this.court = court;
    }

    record Form(@Size(max = 1000) String attachments, @Size(max = 100) String contact) {}

    @Override
    public String task() {
        return "apply-court-execution";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        court.apply(UUID.fromString(task.subject()), form.attachments(), form.contact());
        return Outcome.done().with(FineExecutionWords.APPLICATION_REVIEWED, false).with(FineExecutionWords.APPLICATION_SIGNED, false);
    }
}
