package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 作出处罚决定: a leader decides. */
@Component
class DecidePenalty implements TaskHandler<DecidePenalty.Form> {
    record Form(@NotBlank @Pattern(regexp = "approve|return|none") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "decide-penalty";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done().with(PenaltyCaseWords.DECISION, switch (form.decision()) { case "approve" -> "approved"; case "none" -> "none"; default -> "returned"; }).with(PenaltyCaseWords.MAJOR_PENALTY, true);
    }
}
