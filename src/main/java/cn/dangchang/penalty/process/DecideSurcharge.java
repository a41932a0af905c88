package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.execution.EnforcingFine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 决定加处罚款: a leader hears what the party said on the reminder, and decides. */
@Component
class DecideSurcharge implements TaskHandler<DecideSurcharge.Form> {
    private final EnforcingFine enforcing;

    DecideSurcharge(EnforcingFine enforcing) {
        this.enforcing = enforcing;
    }

    record Form(@NotBlank @Pattern(regexp = "impose|waive") String decision, @Size(max = 1000) String statement,
                @Size(max = 1000) String answer, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "decide-surcharge";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        enforcing.decideSurcharge(task.matter(), task.processInstance(), "impose".equals(form.decision()), form.statement(), form.answer(), form.opinion());
        return Outcome.done();
    }
}
