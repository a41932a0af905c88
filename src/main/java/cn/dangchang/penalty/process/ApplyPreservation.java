package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.EvidencePreservationWords;
import cn.dangchang.penalty.domain.investigation.Preserving;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 申请先行登记保存: the officers submit the list for approval, or take it back. */
@Component
class ApplyPreservation implements TaskHandler<ApplyPreservation.Form> {
    private final Preserving preserving;

    ApplyPreservation(Preserving preserving) {
        this.preserving = preserving;
    }

    record Form(@NotBlank @Pattern(regexp = "submit|withdraw") String way) {}

    @Override
    public String task() {
        return "apply-preservation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean withdrawn = "withdraw".equals(form.way());
        if (withdrawn) {
            preserving.withdraw(task.matter(), UUID.fromString(task.subject()));
        } else {
            preserving.apply(task.matter(), UUID.fromString(task.subject()));
        }
        return Outcome.done().with(EvidencePreservationWords.WITHDRAWN, withdrawn);
    }
}
