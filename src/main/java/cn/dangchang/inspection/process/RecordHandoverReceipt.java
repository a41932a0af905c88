package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Answering;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The other authority's receipt is recorded. */
@Component
class RecordHandoverReceipt implements TaskHandler<RecordHandoverReceipt.Form> {
    private final Answering answering;

    RecordHandoverReceipt(Answering answering) {
        this.answering = answering;
    }

    @Override
    public String task() {
        return "record-handover-receipt";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        answering.receipt(task.matter(), form.receivedBy(), form.receivedOn(), form.receiptNumber());
        return Outcome.done();
    }

    record Form(@NotBlank @Size(max = 30) String receivedBy, @NotNull LocalDate receivedOn, @Size(max = 40) String receiptNumber) {}
}
