package cn.dangchang.inspection.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Remarks;
import cn.dangchang.inspection.domain.SiteInspecting;
import cn.dangchang.shared.PersonId;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** One member ends the own inspection by signing the own checklist and findings. */
@Component
class InspectSite implements TaskHandler<InspectSite.Form> {
    private final SiteInspecting inspecting;
    private final Remarks remarks;

    InspectSite(SiteInspecting inspecting, Remarks remarks) {
        this.inspecting = inspecting;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "inspect-site";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.summary());
        inspecting.finish(task.matter(), new PersonId(task.subject()), form.signed(), form.unsignedReason());
        return Outcome.done();
    }

    record Form(boolean signed, @Size(max = 300) String unsignedReason, @Size(max = 1000) String summary) {}
}
