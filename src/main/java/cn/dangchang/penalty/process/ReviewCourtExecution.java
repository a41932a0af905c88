package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.ApplyingToCourt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审核执行申请: a group leader who did not propose it. */
@Component
class ReviewCourtExecution implements TaskHandler<ReviewCourtExecution.Form> {
    private final ApplyingToCourt court;

    ReviewCourtExecution(ApplyingToCourt court) {
        this.court = court;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-court-execution";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        court.review(UUID.fromString(task.subject()), agreed, form.opinion());
        return Outcome.done().with(FineExecutionWords.APPLICATION_REVIEWED, agreed);
    }
}
