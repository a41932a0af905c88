package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.domain.ApprovingResumption;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批恢复生产: a leader who neither asked nor reviewed lets work resume, or not. */
@Component
class ApproveResumption implements TaskHandler<ApproveResumption.Form> {
    private final ApprovingResumption approving;

    ApproveResumption(ApprovingResumption approving) {
        this.approving = approving;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-resumption";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        if ("approve".equals(form.decision())) {
            approving.approve(task.matter(), form.opinion());
        } else {
            approving.refuse(task.matter(), form.opinion());
        }
        return Outcome.done();
    }
}
