package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.FineExecutionWords;
import cn.dangchang.penalty.domain.execution.CollectingFine;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 提出加处罚款, with what the party stated and how it was answered. */
@Component
class ProposeSurcharge implements TaskHandler<ProposeSurcharge.Form> {
    private final CollectingFine collecting;

    ProposeSurcharge(CollectingFine collecting) {
        this.collecting = collecting;
    }

    record Form(@Size(max = 1000) String statement, @Size(max = 1000) String answer) {}

    @Override
    public String task() {
        return "propose-surcharge";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        collecting.proposeSurcharge(UUID.fromString(task.subject()), form.statement(), form.answer());
        return Outcome.done().with(FineExecutionWords.SURCHARGE_REVIEWED, false).with(FineExecutionWords.SURCHARGE_APPROVED, false);
    }
}
