package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.HaltingExecution;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审批中止终结: a leader who neither proposed nor reviewed it. */
@Component
class ApproveExecutionHalt implements TaskHandler<ApproveExecutionHalt.Form> {
    private final HaltingExecution halting;

    ApproveExecutionHalt(HaltingExecution halting) {
        this.halting = halting;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-execution-halt";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean ended = halting.approve(UUID.fromString(task.subject()), "approve".equals(form.decision()), form.opinion());
        return Outcome.done().with(FineExecutionWords.EXECUTION_ENDED, ended);
    }
}
