package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.domain.annual.PlanApproving;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 制作变更文件存档: a minor change is in force once its note is in the file. */
@Component
class FileChangeNote implements TaskHandler<FileChangeNote.Form> {
    private final PlanApproving approving;

    FileChangeNote(PlanApproving approving) {
        this.approving = approving;
    }

    record Form(@Size(max = 2000) String note, @Size(max = 100) String filedWith, LocalDate filedOn, @Size(max = 60) String filingNumber) {}

    @Override
    public String task() {
        return "file-change-note";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        approving.noteChange(task.matter(), form.note(), form.filedWith(), form.filedOn(), form.filingNumber());
        return Outcome.done();
    }
}
