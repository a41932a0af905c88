package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.Reporting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 报告整改情况: the party's report is taken, or accepted where it came by the link. */
@Component
class ReportRectification implements TaskHandler<ReportRectification.Form> {
    private final Reporting reporting;

    ReportRectification(Reporting reporting) {
        this.reporting = reporting;
    }

    record Form(@NotBlank @Size(max = 30) String reportedBy, @NotBlank @Size(max = 1000) String statement, LocalDate completedOn) {}

    @Override
    public String task() {
        return "report-rectification";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean itemsOpen = reporting.complete(task.matter(), form.reportedBy(), form.statement(), form.completedOn());
        return Outcome.done().with(RectificationWords.ITEMS_OPEN, itemsOpen);
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        return reporting.opening(task.matter());
    }
}
