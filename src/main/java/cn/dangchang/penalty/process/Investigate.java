package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import org.springframework.stereotype.Component;

/** 调查取证: the officers say that two or more of them looked into every fact. */
@Component
class Investigate implements TaskHandler<Investigate.Form> {
    private final ConcludingCase concluding;

    Investigate(ConcludingCase concluding) {
        this.concluding = concluding;
    }

    record Form(Boolean confirmed) {}

    @Override
    public String task() {
        return "investigate";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        concluding.investigated(task.matter(), Boolean.TRUE.equals(form.confirmed()));
        return Outcome.done();
    }
}
