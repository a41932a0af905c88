package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.DispositionSheet;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The escorts sign the sheet of dispositions too. */
@Component
class CoSignDispositions implements TaskHandler<CoSignDispositions.Form> {
    private final DispositionSheet sheet;
    private final Remarks remarks;

    CoSignDispositions(DispositionSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "co-sign-dispositions";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.opinion());
        return sheet.coSign(task.matter(), form.decision().equals("agree"));
    }

    record Form(@NotBlank @Pattern(regexp = "agree|disagree") String decision, @Size(max = 500) String opinion) {}
}
