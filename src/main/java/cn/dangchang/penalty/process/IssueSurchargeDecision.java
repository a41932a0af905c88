package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.CollectingFine;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 送达加处决定: 加处罚款决定书 is issued and given to service. */
@Component
class IssueSurchargeDecision implements TaskHandler<IssueSurchargeDecision.Form> {
    private final CollectingFine collecting;

    IssueSurchargeDecision(CollectingFine collecting) {
        this.collecting = collecting;
    }

    record Form(LocalDate payUntil) {}

    @Override
    public String task() {
        return "issue-surcharge-decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        collecting.issueSurcharge(UUID.fromString(task.subject()), form.payUntil());
        return Outcome.done();
    }
}
