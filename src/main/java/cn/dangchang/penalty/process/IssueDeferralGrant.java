package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.Deferring;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 送达批准书: a grant for each instalment is issued and given to service. */
@Component
class IssueDeferralGrant implements TaskHandler<IssueDeferralGrant.Form> {
    private final Deferring deferring;

    IssueDeferralGrant(Deferring deferring) {
        this.deferring = deferring;
    }

    record Form() {}

    @Override
    public String task() {
        return "issue-deferral-grant";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        deferring.issue(UUID.fromString(task.subject()));
        return Outcome.done();
    }
}
