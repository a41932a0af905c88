package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.domain.decision.FollowingUpDecision;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 重大处罚备案. */
@Component
class FileMajorPenalty implements TaskHandler<FileMajorPenalty.Form> {
    private final FollowingUpDecision following;

    FileMajorPenalty(FollowingUpDecision following) {
        this.following = following;
    }

    record Form(@NotBlank @Size(max = 100) String filedWith, @Size(max = 100) String reference) {}

    @Override
    public String task() {
        return "file-major-penalty";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        following.file(task.matter(), form.filedWith(), form.reference());
        return Outcome.done();
    }
}
