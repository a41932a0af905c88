package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.CollectingFine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审批加处罚款: a leader who neither proposed nor reviewed it. */
@Component
class ApproveSurcharge implements TaskHandler<ApproveSurcharge.Form> {
    private final CollectingFine collecting;

    ApproveSurcharge(CollectingFine collecting) {
        this.collecting = collecting;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-surcharge";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        collecting.approveSurcharge(UUID.fromString(task.subject()), agreed, form.opinion());
        return Outcome.done().with(FineExecutionWords.SURCHARGE_APPROVED, agreed);
    }
}
