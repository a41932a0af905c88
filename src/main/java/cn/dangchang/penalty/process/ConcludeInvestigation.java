package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 调查终结: the officers say how it ends, for a ground of the law. */
@Component
class ConcludeInvestigation implements TaskHandler<ConcludeInvestigation.Form> {
    private final ConcludingCase concluding;

    ConcludeInvestigation(ConcludingCase concluding) {
        this.concluding = concluding;
    }

    record Form(@NotBlank @Pattern(regexp = "slight|first-time|no-fault|not-established|withdrawn") String ground, @NotBlank @Size(max = 500) String reason,
                @Size(max = 500) String correction) {}

    @Override
    public String task() {
        return "conclude-investigation";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        concluding.conclude(task.matter(), NoPenaltyGround.of(form.ground()), form.reason(), form.correction());
        return Outcome.done().with(PenaltyCaseWords.CONCLUSION, "returned");
    }
}
