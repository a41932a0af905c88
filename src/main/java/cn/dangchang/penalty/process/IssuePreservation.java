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

/** 实施先行登记保存: the notice with its list is handed over on the spot, or nothing is preserved after all. */
@Component
class IssuePreservation implements TaskHandler<IssuePreservation.Form> {
    private final Preserving preserving;

    IssuePreservation(Preserving preserving) {
        this.preserving = preserving;
    }

    record Form(@NotBlank @Pattern(regexp = "issue|withdraw") String way) {}

    @Override
    public String task() {
        return "issue-preservation";
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
            preserving.issue(task.matter(), UUID.fromString(task.subject()));
        }
        return Outcome.done().with(EvidencePreservationWords.WITHDRAWN, withdrawn);
    }
}
