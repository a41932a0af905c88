package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.decision.FollowingUpDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 核实改正: whether the act was corrected, before the case is closed. */
@Component
class VerifyCorrection implements TaskHandler<VerifyCorrection.Form> {
    private final FollowingUpDecision following;

    VerifyCorrection(FollowingUpDecision following) {
        this.following = following;
    }

    record Form(@NotBlank @Pattern(regexp = "yes|not-needed") String corrected, @Pattern(regexp = "on-site|paper") String way,
                @NotBlank @Size(max = 500) String words) {}

    @Override
    public String task() {
        return "verify-correction";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        following.verify(task.matter(), form.corrected(), form.way(), form.words());
        return Outcome.done();
    }
}
