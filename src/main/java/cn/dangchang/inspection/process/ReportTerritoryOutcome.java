package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Answering;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The territory reports what came of the findings. */
@Component
class ReportTerritoryOutcome implements TaskHandler<ReportTerritoryOutcome.Form> {
    private final Answering answering;

    ReportTerritoryOutcome(Answering answering) {
        this.answering = answering;
    }

    @Override
    public String task() {
        return "report-territory-outcome";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        answering.territoryReports(task.matter(), form.outcome(), form.completedOn());
        return Outcome.done();
    }

    record Form(@NotBlank @Size(max = 1000) String outcome, LocalDate completedOn) {}
}
