package cn.dangchang.documents.process;

import cn.dangchang.documents.DocumentServiceWords;
import cn.dangchang.documents.domain.Serving;
import cn.dangchang.documents.domain.Serving.Receipt;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 登记送达回证: what proves that it arrived, or that this way failed. */
@Component
class RecordReceipt implements TaskHandler<RecordReceipt.Form> {
    private final Serving serving;

    RecordReceipt(Serving serving) {
        this.serving = serving;
    }

    record Form(@NotBlank @Pattern(regexp = "delivered|failed") String result, LocalDate servedOn, @Size(max = 100) String receiver,
                @Size(max = 100) String relation, @Size(max = 200) String place, @Size(max = 100) String witness, @Size(max = 500) String note) {
        boolean delivered() {
            return "delivered".equals(result);
        }
    }

    @Override
    public String task() {
        return "record-receipt";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        if (form.delivered()) {
            serving.received(task.matter(), new Receipt(form.servedOn(), form.receiver(), form.relation(), form.place(), form.witness()));
        } else {
            serving.failed(task.matter(), form.note());
        }
        return Outcome.done().with(DocumentServiceWords.DELIVERED, form.delivered());
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        var row = serving.row(task.matter());
        return Map.of("receiver", row.recipient(), "place", row.address() == null ? "" : row.address());
    }
}
