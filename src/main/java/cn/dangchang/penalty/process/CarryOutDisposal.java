package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import org.springframework.stereotype.Component;

/** 执行处理决定: things given back or otherwise dealt with; the signatures stand on the page. */
@Component
class CarryOutDisposal implements TaskHandler<CarryOutDisposal.Form> {
    private final DisposingOfSeized disposing;

    CarryOutDisposal(DisposingOfSeized disposing) {
        this.disposing = disposing;
    }

    record Form() {}

    @Override
    public String task() {
        return "carry-out-disposal";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        disposing.carryOut(task.matter());
        return Outcome.done();
    }
}
