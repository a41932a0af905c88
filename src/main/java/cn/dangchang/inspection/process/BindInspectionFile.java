package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Filing;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The group leader binds the file right after the visit. */
@Component
class BindInspectionFile implements TaskHandler<BindInspectionFile.Form> {
    private final Filing filing;
    private final Remarks remarks;

    BindInspectionFile(Filing filing, Remarks remarks) {
        this.filing = filing;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "bind-inspection-file";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        filing.bind(task.matter(), form.missingReason());
        return Outcome.done();
    }

    record Form(@Size(max = 500) String note, @Size(max = 500) String missingReason) {}
}
