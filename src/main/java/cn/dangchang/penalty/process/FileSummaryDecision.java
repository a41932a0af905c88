package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.summary.FilingDecision;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 当场处罚备案: a leader who did not decide it confirms to have read it. */
@Component
class FileSummaryDecision implements TaskHandler<FileSummaryDecision.Form> {
    private final FilingDecision filing;

    FileSummaryDecision(FilingDecision filing) {
        this.filing = filing;
    }

    record Form(Boolean confirmed, @Size(max = 500) String note) {}

    @Override
    public String task() {
        return "file-summary-decision";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        filing.file(task.matter(), Boolean.TRUE.equals(form.confirmed()), form.note());
        return Outcome.done();
    }
}
