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

/** 审批先行登记保存: a leader who is no officer of the case, before anything is preserved (行政处罚法 56). */
@Component
class ApprovePreservation implements TaskHandler<ApprovePreservation.Form> {
    private final RulingOnPreservation rulings;

    ApprovePreservation(RulingOnPreservation rulings) {
        this.rulings = rulings;
    }

    record Form(@NotBlank @Pattern(regexp = "approved|returned|refused") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-preservation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        rulings.approve(task.matter(), UUID.fromString(task.subject()), form.decision(), form.opinion());
        return Outcome.done().with(EvidencePreservationWords.APPROVAL, form.decision());
    }
}
