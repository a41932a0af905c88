package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.Deferring;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审批延期分期: a leader who neither proposed nor reviewed it; the sheet with the three opinions is issued. */
@Component
class ApproveDeferral implements TaskHandler<ApproveDeferral.Form> {
    private final Deferring deferring;

    ApproveDeferral(Deferring deferring) {
        this.deferring = deferring;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-deferral";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        deferring.approve(UUID.fromString(task.subject()), agreed, form.opinion());
        return Outcome.done().with(FineExecutionWords.DEFERRAL_GRANTED, agreed);
    }
}
