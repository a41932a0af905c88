package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.TERRITORY_ANSWERS;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.Remarks;
import cn.dangchang.inspection.domain.Transferring;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** A cross-area group hands its proposals to the territory with both signatures. */
@Component
class HandOverToTerritory implements TaskHandler<HandOverToTerritory.Form> {
    private final Transferring transferring;
    private final Remarks remarks;

    HandOverToTerritory(Transferring transferring, Remarks remarks) {
        this.transferring = transferring;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "hand-over-to-territory";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.note());
        transferring.handToTerritory(task.matter());
        return Outcome.done().with(TERRITORY_ANSWERS, true);
    }

    record Form(@Size(max = 500) String note) {}
}
