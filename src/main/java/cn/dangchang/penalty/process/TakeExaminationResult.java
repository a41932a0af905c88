package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.coercion.Holding;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 取得鉴定结果: the result came before the day that was told; the term runs on (行政强制法 25). */
@Component
class TakeExaminationResult implements TaskHandler<TakeExaminationResult.Form> {
    private final Holding holding;

    TakeExaminationResult(Holding holding) {
        this.holding = holding;
    }

    record Form(@NotBlank @Size(max = 500) String result) {}

    @Override
    public String task() {
        return "take-examination-result";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        holding.examined(task.matter(), form.result());
        return Outcome.done();
    }
}
