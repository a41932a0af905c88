package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.EvidencePreservationWords;
import cn.dangchang.penalty.domain.investigation.RulingOnPreservation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 审批处理意见: a leader who is no officer of the case; with it the decision goes to the party. */
@Component
class ApprovePreservationOutcome implements TaskHandler<ApprovePreservationOutcome.Form> {
    private final RulingOnPreservation rulings;

    ApprovePreservationOutcome(RulingOnPreservation rulings) {
        this.rulings = rulings;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-preservation-outcome";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        rulings.decide(task.matter(), UUID.fromString(task.subject()), agreed, form.opinion());
        return Outcome.done().with(EvidencePreservationWords.OUTCOME_APPROVED, agreed);
    }
}
