package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.ENTRY_CORRECTED;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Entering;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** The written order to admit the officers, and whether it was obeyed. */
@Component
class OrderEntryCorrection implements TaskHandler<OrderEntryCorrection.Form> {
    private final Entering entering;
    private final Remarks remarks;

    OrderEntryCorrection(Entering entering, Remarks remarks) {
        this.entering = entering;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "order-entry-correction";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.orderedAt() == null ? null : form.orderedAt().toString(), form.note());
        boolean complied = form.complied().equals("yes");
        entering.correct(task.matter(), complied, form.note());
        return Outcome.done().with(ENTRY_CORRECTED, complied);
    }

    record Form(@NotBlank @Pattern(regexp = "yes|no") String complied, LocalDateTime orderedAt, @Size(max = 500) String note) {}
}
