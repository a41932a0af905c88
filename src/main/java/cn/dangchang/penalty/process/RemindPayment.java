package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.CollectingFine;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 催告缴款: 缴纳罚款催告书 is issued and given to service. */
@Component
class RemindPayment implements TaskHandler<RemindPayment.Form> {
    private final CollectingFine collecting;

    RemindPayment(CollectingFine collecting) {
        this.collecting = collecting;
    }

    record Form(LocalDate payUntil) {}

    @Override
    public String task() {
        return "remind-payment";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        collecting.remind(UUID.fromString(task.subject()), form.payUntil());
        return Outcome.done();
    }
}
