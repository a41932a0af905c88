package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import cn.dangchang.penalty.domain.review.ReviewComments;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 提交处罚意见: the officers submit what they propose after the parties were heard, or have it notified anew. */
@Component
class SubmitDraft implements TaskHandler<SubmitDraft.Form> {
    private final SealingDraft drafts;
    private final ReviewComments comments;

    SubmitDraft(SealingDraft drafts, ReviewComments comments) {
        this.drafts = drafts;
        this.comments = comments;
    }

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
        comments.requireAnswered(task.matter());
        if (form.way().equals("renotify")) {
            drafts.renotify(task.matter(), form.reason());
            return Outcome.done().with(PenaltyCaseWords.RENOTIFY, true);
        }
        var submitted = drafts.submit(task.matter());
        return Outcome.done().with(PenaltyCaseWords.RENOTIFY, false)
                .with(PenaltyCaseWords.LEGAL_REVIEW_NEEDED, submitted.penalties().stream().anyMatch(Penalty::legalReview))
                .with(PenaltyCaseWords.DISCUSSION_NEEDED, submitted.penalties().stream().anyMatch(Penalty::discussion));
    }
}
