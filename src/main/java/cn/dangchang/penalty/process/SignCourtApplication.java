package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.EnforcingFine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 签发强制执行申请书: the head of the agency, who did not draw it up. */
@Component
class SignCourtApplication implements TaskHandler<SignCourtApplication.Form> {
    private final EnforcingFine enforcing;

    SignCourtApplication(EnforcingFine enforcing) {
        this.enforcing = enforcing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "sign-court-application";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean signed = "approve".equals(form.decision());
        enforcing.sign(task.matter(), task.processInstance(), signed, form.opinion());
        return Outcome.done().with(FineExecutionWords.APPLICATION_SIGNED, signed);
    }
}
