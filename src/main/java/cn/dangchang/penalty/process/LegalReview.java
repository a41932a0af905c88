package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import cn.dangchang.penalty.domain.review.LegalReviewing;
import cn.dangchang.penalty.domain.review.ReviewOutcome;
import cn.dangchang.penalty.domain.review.SixMatters;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 法制审核: the reviewer to whom it was given passes, returns or rejects the present version of the draft, with the six matters. */
@Component
class LegalReview implements TaskHandler<LegalReview.Form> {
    private final LegalReviewing reviewing;
    private final SealingDraft drafts;

    LegalReview(LegalReviewing reviewing, SealingDraft drafts) {
        this.reviewing = reviewing;
        this.drafts = drafts;
    }

    record Form(@NotBlank @Pattern(regexp = "pass|return|reject") String decision, @NotBlank @Size(max = 500) String facts,
                @NotBlank @Size(max = 500) String evidence, @NotBlank @Size(max = 500) String basis, @NotBlank @Size(max = 500) String procedure,
                @NotBlank @Size(max = 500) String discretion, @NotBlank @Size(max = 500) String papers, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "legal-review";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        var outcome = ReviewOutcome.of(form.decision());
        reviewing.decide(task.matter(), outcome, new SixMatters(form.facts(), form.evidence(), form.basis(), form.procedure(), form.discretion(), form.papers()),
                form.opinion());
        if (outcome != ReviewOutcome.PASSED) {
            drafts.reopen(task.matter());
        }
        return Outcome.done().with(PenaltyCaseWords.REVIEW_PASSED, outcome == ReviewOutcome.PASSED);
    }
}
