package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.EnforcingFine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 拟申请人民法院强制执行: an officer draws the application up. */
@Component
class ApplyCourtEnforcement implements TaskHandler<ApplyCourtEnforcement.Form> {
    private final EnforcingFine enforcing;

    ApplyCourtEnforcement(EnforcingFine enforcing) {
        this.enforcing = enforcing;
    }

    record Form(@NotBlank @Size(max = 100) String court, @NotBlank @Size(max = 500) String materials, @NotBlank @Size(max = 100) String contact) {}

    @Override
    public String task() {
        return "apply-court-enforcement";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        enforcing.apply(task.matter(), task.processInstance(), form.court(), form.materials(), form.contact());
        return Outcome.done().with(FineExecutionWords.APPLICATION_SIGNED, false);
    }
}
