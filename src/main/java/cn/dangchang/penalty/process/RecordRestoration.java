package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.coercion.RestoringSupply;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** 通知恢复供应: the notice was given and the supply is back, to the minute. */
@Component
class RecordRestoration implements TaskHandler<RecordRestoration.Form> {
    private final RestoringSupply restoring;

    RecordRestoration(RestoringSupply restoring) {
        this.restoring = restoring;
    }

    record Form(@NotNull LocalDateTime restoredAt) {}

    @Override
    public String task() {
        return "record-restoration";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        restoring.restore(task.matter(), form.restoredAt());
        return Outcome.done();
    }
}
