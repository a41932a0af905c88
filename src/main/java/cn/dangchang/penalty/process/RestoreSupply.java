package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PowerCutWords;
import cn.dangchang.penalty.domain.coercion.RestoringSupply;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 申请恢复供应: officers saw that the order is obeyed and the hazard gone. */
@Component
class RestoreSupply implements TaskHandler<RestoreSupply.Form> {
    private final RestoringSupply restoring;

    RestoreSupply(RestoringSupply restoring) {
        this.restoring = restoring;
    }

    record Form(@NotNull LocalDate compliedOn, @NotBlank @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "restore-supply";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        restoring.comply(task.matter(), form.compliedOn(), form.words());
        return Outcome.done().with(PowerCutWords.RESTORATION_APPROVED, false);
    }
}
