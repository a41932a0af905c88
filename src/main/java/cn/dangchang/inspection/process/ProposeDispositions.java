package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.DispositionSheet;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The officers close the sheet of dispositions. */
@Component
class ProposeDispositions implements TaskHandler<ProposeDispositions.Form> {
    private final DispositionSheet sheet;
    private final Remarks remarks;

    ProposeDispositions(DispositionSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "propose-dispositions";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        return sheet.propose(task.matter());
    }

    record Form(@Size(max = 500) String note) {}
}
