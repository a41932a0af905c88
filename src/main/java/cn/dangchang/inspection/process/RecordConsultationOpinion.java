package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.ConsultationOpinions;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The opinion is recorded and binds the finding. */
@Component
class RecordConsultationOpinion implements TaskHandler<RecordConsultationOpinion.Form> {
    private final ConsultationOpinions opinions;
    private final Remarks remarks;

    RecordConsultationOpinion(ConsultationOpinions opinions, Remarks remarks) {
        this.opinions = opinions;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "record-consultation-opinion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        opinions.conclude(task.matter(), form.opinion());
        return Outcome.done();
    }

    record Form(@NotBlank @Size(max = 1000) String opinion, @Size(max = 500) String note) {}
}
