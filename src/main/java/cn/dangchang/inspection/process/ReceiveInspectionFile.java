package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Filing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The coordinator receives the file. */
@Component
class ReceiveInspectionFile implements TaskHandler<ReceiveInspectionFile.Form> {
    private final Filing filing;

    ReceiveInspectionFile(Filing filing) {
        this.filing = filing;
    }

    @Override
    public String task() {
        return "receive-inspection-file";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        filing.receive(task.matter(), form.location());
        return Outcome.done();
    }

    record Form(@NotBlank @Size(max = 100) String location) {}
}
