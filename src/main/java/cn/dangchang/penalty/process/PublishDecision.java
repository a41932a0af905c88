package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.decision.PublishingDecisions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 公开处罚决定: a masked copy, or why there is none. */
@Component
class PublishDecision implements TaskHandler<PublishDecision.Form> {
    private final PublishingDecisions publishing;

    PublishDecision(PublishingDecisions publishing) {
        this.publishing = publishing;
    }

    record Form(@NotBlank @Pattern(regexp = "yes|no") String publish, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "publish-decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        publishing.prepare(task.matter(), "yes".equals(form.publish()), form.reason());
        return Outcome.done().with(PenaltyCaseWords.PUBLICATION_AGREED, false);
    }
}
