package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.decision.ServingDecisions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 送达处罚决定: issued, numbered, given to service. */
@Component
class ServeDecision implements TaskHandler<ServeDecision.Form> {
    private final ServingDecisions serving;

    ServeDecision(ServingDecisions serving) {
        this.serving = serving;
    }

    record Form(@NotBlank @Pattern(regexp = "hand|service") String servedBy, @NotBlank @Size(max = 1000) String evidence) {}

    @Override
    public String task() {
        return "serve-decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        serving.issue(task.matter(), "hand".equals(form.servedBy()), form.evidence());
        return Outcome.done();
    }
}
