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

/** 审核公开: a second person looks at the masked copy. */
@Component
class ApprovePublication implements TaskHandler<ApprovePublication.Form> {
    private final PublishingDecisions publishing;

    ApprovePublication(PublishingDecisions publishing) {
        this.publishing = publishing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-publication";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        publishing.rule(task.matter(), agreed, form.opinion());
        return Outcome.done().with(PenaltyCaseWords.PUBLICATION_AGREED, agreed);
    }
}
