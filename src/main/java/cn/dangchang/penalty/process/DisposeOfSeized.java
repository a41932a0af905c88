package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CoercionWords;
import cn.dangchang.penalty.ReleaseReason;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import cn.dangchang.penalty.domain.coercion.Holding;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 处理查封扣押物: officers propose what becomes of what is held, or ask for more time. */
@Component
class DisposeOfSeized implements TaskHandler<DisposeOfSeized.Form> {
    private final DisposingOfSeized disposing;
    private final Holding holding;

    DisposeOfSeized(DisposingOfSeized disposing, Holding holding) {
        this.disposing = disposing;
        this.holding = holding;
    }

    record Form(@NotBlank @Pattern(regexp = "release|confiscate|destroy|transfer|extend") String outcome,
                @Pattern(regexp = "no-violation|unrelated|decided|other") String releaseReason, @Size(max = 300) String basis, @NotBlank @Size(max = 500) String words, @Min(1) @Max(30) Integer days) {}

    @Override
    public String task() {
        return "dispose-of-seized";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean extend = "extend".equals(form.outcome());
        if (extend) {
            holding.askExtension(task.matter(), form.words(), form.days());
        } else {
            var reason = "release".equals(form.outcome()) ? ReleaseReason.of(form.releaseReason()) : null;
            disposing.propose(task.matter(), form.outcome(), reason, form.basis(), form.words());
        }
        return Outcome.done().with(CoercionWords.EXTENSION_ASKED, extend).with(CoercionWords.DISPOSAL_APPROVED, false);
    }
}
