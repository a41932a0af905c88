package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.AWAITS_RECEIPT;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Remarks;
import cn.dangchang.inspection.domain.Transferring;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** What is another authority's is handed to it; its receipt is awaited. */
@Component
class HandOverCase implements TaskHandler<HandOverCase.Form> {
    private final Transferring transferring;
    private final Remarks remarks;

    HandOverCase(Transferring transferring, Remarks remarks) {
        this.transferring = transferring;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "hand-over-case";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.reason());
        transferring.handOver(task.matter(), form.authority());
        return Outcome.done().with(AWAITS_RECEIPT, true);
    }

    record Form(@NotBlank @Size(max = 60) String authority, @NotBlank @Size(max = 500) String reason) {}
}
