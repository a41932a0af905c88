package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 受理举报: a leader accepts it, hands it to the competent authority, or refuses with a reason. */
@Component
class AssessTipOff implements TaskHandler<AssessTipOff.Form> {
    private final Handling handling;

    AssessTipOff(Handling handling) {
        this.handling = handling;
    }

    record Form(@NotBlank @Pattern(regexp = "accept|transfer|refuse") String decision, @Size(max = 100) String authority, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "assess-tip-off";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        switch (form.decision()) {
            case "accept" -> handling.accept(task.matter());
            case "transfer" -> handling.transfer(task.matter(), form.authority(), form.reason());
            default -> handling.refuse(task.matter(), form.reason());
        }
        return Outcome.done().with(TipOffWords.ACCEPTED, form.decision().equals("accept"));
    }
}
