package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Punishing;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** Evidence of suspected violations is secured and filing a case is proposed. */
@Component
class SecureEvidence implements TaskHandler<SecureEvidence.Form> {
    private final Punishing punishing;
    private final Remarks remarks;

    SecureEvidence(Punishing punishing, Remarks remarks) {
        this.punishing = punishing;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "secure-evidence";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        punishing.secureEvidence(task.matter());
        return Outcome.done();
    }

    record Form(@Size(max = 500) String note) {}
}
