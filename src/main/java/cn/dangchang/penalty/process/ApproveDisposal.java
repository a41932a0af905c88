package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批处理决定: the head or a leader decides what becomes of what is held (行政强制法 27). */
@Component
class ApproveDisposal implements TaskHandler<ApproveDisposal.Form> {
    private final DisposingOfSeized disposing;

    ApproveDisposal(DisposingOfSeized disposing) {
        this.disposing = disposing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-disposal";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        disposing.decide(task.matter(), agreed, form.opinion());
        return Outcome.done().with(CoercionWords.DISPOSAL_APPROVED, agreed);
    }
}
