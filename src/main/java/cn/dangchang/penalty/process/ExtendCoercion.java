package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.Holding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 决定延长查封扣押期限: the head or a leader, once, before the term has run out (行政强制法 25). */
@Component
class ExtendCoercion implements TaskHandler<ExtendCoercion.Form> {
    private final Holding holding;

    ExtendCoercion(Holding holding) {
        this.holding = holding;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "extend-coercion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        holding.decideExtension(task.matter(), "approve".equals(form.decision()), form.opinion());
        return Outcome.done().with(CoercionWords.EXTENSION_ASKED, false);
    }
}
