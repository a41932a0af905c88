package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
import cn.dangchang.penalty.domain.coercion.Seizing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 实施查封扣押: record, list and signatures stand on the page; completing hands decision and list over. */
@Component
class SeizeOnSite implements TaskHandler<SeizeOnSite.Form> {
    private final ApplyingForCoercion applying;
    private final Seizing seizing;

    SeizeOnSite(ApplyingForCoercion applying, Seizing seizing) {
        this.applying = applying;
        this.seizing = seizing;
    }

    record Form(@NotBlank @Pattern(regexp = "done|withdraw") String outcome, @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "seize-on-site";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        if ("withdraw".equals(form.outcome())) {
            applying.withdraw(task.matter(), form.words());
            return Outcome.done().with(CoercionWords.WITHDRAWN, true);
        }
        seizing.handOver(task.matter());
        return Outcome.done().with(CoercionWords.WITHDRAWN, false);
    }
}
