package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Filing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The archivist archives the file. */
@Component
class ArchiveInspectionFile implements TaskHandler<ArchiveInspectionFile.Form> {
    private final Filing filing;

    ArchiveInspectionFile(Filing filing) {
        this.filing = filing;
    }

    @Override
    public String task() {
        return "archive-inspection-file";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        filing.archive(task.matter(), form.archiveNumber(), form.retention());
        return Outcome.done();
    }

    record Form(@NotBlank @Size(max = 40) String archiveNumber, @NotBlank @Pattern(regexp = "permanent|30y|10y") String retention) {}
}
