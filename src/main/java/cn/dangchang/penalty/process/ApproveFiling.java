package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.DecidingFiling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审批立案: a leader files the case, refuses it or sends it back. */
@Component
class ApproveFiling implements TaskHandler<ApproveFiling.Form> {
    private final DecidingFiling filing;

    ApproveFiling(DecidingFiling filing) {
        this.filing = filing;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|refuse|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "approve-filing";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done().with(PenaltyCaseWords.FILING, switch (form.decision()) {
            case "approve" -> {
                filing.approve(task.matter(), form.opinion());
                yield "approved";
            }
            case "refuse" -> {
                filing.refuse(task.matter(), form.opinion());
                yield "refused";
            }
            default -> {
                filing.returnIt(task.matter(), form.opinion());
                yield "returned";
            }
        });
    }
}
