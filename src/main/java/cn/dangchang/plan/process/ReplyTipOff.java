package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** 答复举报人: a named informant is told what came of it; an anonymous one cannot be. */
@Component
class ReplyTipOff implements TaskHandler<ReplyTipOff.Form> {
    private final Handling handling;

    ReplyTipOff(Handling handling) {
        this.handling = handling;
    }

    record Form(LocalDate repliedOn, @Size(max = 1000) String reply) {}

    @Override
    public String task() {
        return "reply-tip-off";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        handling.answered(task.matter(), form.repliedOn(), form.reply());
        return Outcome.done();
    }
}
