package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.DecidingFiling;
import org.springframework.stereotype.Component;

/** 申请立案: written and signed by two officers on the page; completing hands it to the review. */
@Component
class ApplyFiling implements TaskHandler<ApplyFiling.Form> {
    private final DecidingFiling filing;

    ApplyFiling(DecidingFiling filing) {
        this.filing = filing;
    }

    record Form() {}

    @Override
    public String task() {
        return "apply-filing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        filing.apply(task.matter());
        return Outcome.done().with(PenaltyCaseWords.FILING_REVIEWED, false).with(PenaltyCaseWords.FILING, "returned");
    }
}
