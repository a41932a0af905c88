package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.ApplyingToCourt;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 登记法院裁定: what the court said, with its paper. */
@Component
class RecordCourtRuling implements TaskHandler<RecordCourtRuling.Form> {
    private final ApplyingToCourt court;

    RecordCourtRuling(ApplyingToCourt court) {
        this.court = court;
    }

    record Form(@NotBlank @Pattern(regexp = "granted|refused") String ruling, LocalDate ruledOn, @Size(max = 100) String paper) {}

    @Override
    public String task() {
        return "record-court-ruling";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        court.ruled(UUID.fromString(task.subject()), "granted".equals(form.ruling()), form.ruledOn(), form.paper());
        return Outcome.done();
    }
}
