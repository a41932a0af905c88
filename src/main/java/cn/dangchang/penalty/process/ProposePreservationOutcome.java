package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PreservationOutcome;
import cn.dangchang.penalty.domain.investigation.RulingOnPreservation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 提出处理意见: what becomes of the things, within the seven working days (行政处罚法 56). */
@Component
class ProposePreservationOutcome implements TaskHandler<ProposePreservationOutcome.Form> {
    private final RulingOnPreservation rulings;

    ProposePreservationOutcome(RulingOnPreservation rulings) {
        this.rulings = rulings;
    }

    record Form(@NotNull PreservationOutcome outcome, @NotBlank @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "propose-preservation-outcome";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        rulings.propose(task.matter(), UUID.fromString(task.subject()), form.outcome(), form.words());
        return Outcome.done();
    }
}
