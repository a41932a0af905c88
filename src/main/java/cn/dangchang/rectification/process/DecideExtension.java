package cn.dangchang.rectification.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.rectification.domain.Extending;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 决定是否延期: a leader who did not ask for it grants a day or refuses with a reason. */
@Component
class DecideExtension implements TaskHandler<DecideExtension.Form> {
    private final Extending extending;

    DecideExtension(Extending extending) {
        this.extending = extending;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse") String decision, LocalDate newDeadline, @Size(max = 500) String reason) {
        boolean granted() {
            return "approve".equals(decision);
        }
    }

    @Override
    public String task() {
        return "decide-extension";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        if (form.granted()) {
            extending.grant(task.matter(), form.newDeadline(), form.reason());
        } else {
            extending.refuse(task.matter(), form.reason());
        }
        return Outcome.done().with(RectificationWords.EXTENSION_GRANTED, form.granted());
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        return extending.opening(task.matter());
    }
}
