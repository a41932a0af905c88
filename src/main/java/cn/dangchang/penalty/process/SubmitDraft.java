package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 提交处罚意见: the officers submit what they propose after the parties were heard, or have it notified anew. */
@Component
class SubmitDraft implements TaskHandler<SubmitDraft.Form> {
    record Form(@NotBlank @Pattern(regexp = "submit|renotify") String way, @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "submit-draft";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        return Outcome.done().with(PenaltyCaseWords.RENOTIFY, "renotify".equals(form.way())).with(PenaltyCaseWords.LEGAL_REVIEW_NEEDED, true).with(PenaltyCaseWords.DISCUSSION_NEEDED, true);
    }
}
