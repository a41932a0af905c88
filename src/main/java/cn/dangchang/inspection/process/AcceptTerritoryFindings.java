package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Answering;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The territory takes the findings over. */
@Component
class AcceptTerritoryFindings implements TaskHandler<AcceptTerritoryFindings.Form> {
    private final Answering answering;
    private final Remarks remarks;

    AcceptTerritoryFindings(Answering answering, Remarks remarks) {
        this.answering = answering;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "accept-territory-findings";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.opinion());
        answering.territoryAccepts(task.matter());
        return Outcome.done();
    }

    record Form(@NotBlank @Pattern(regexp = "accept") String decision, @Size(max = 500) String opinion) {}
}
