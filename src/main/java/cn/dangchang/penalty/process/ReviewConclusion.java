package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 审查调查终结: a leader who is no officer of the case agrees or sends it back to the investigation. */
@Component
class ReviewConclusion implements TaskHandler<ReviewConclusion.Form> {
    private final ConcludingCase concluding;
    private final SealingDraft drafts;
    private final CaseDoor door;

    ReviewConclusion(ConcludingCase concluding, SealingDraft drafts, CaseDoor door) {
        this.concluding = concluding;
        this.drafts = drafts;
        this.door = door;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return") String decision, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "review-conclusion";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean agreed = "approve".equals(form.decision());
        boolean penalty = concluding.decide(task.matter(), agreed, form.opinion());
        if (agreed && penalty) {
            drafts.sealAgreed(door.open(task.matter()), door.actor());
        }
        return Outcome.done().with(PenaltyCaseWords.CONCLUSION, !agreed ? "returned" : penalty ? "penalty" : "none");
    }
}
