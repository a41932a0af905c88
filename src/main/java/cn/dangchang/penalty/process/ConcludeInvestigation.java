package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.penalty.domain.cases.ConcludingCase;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 调查终结: the officers propose a penalty that was weighed, or how it ends without one, for a ground of the law. */
@Component
class ConcludeInvestigation implements TaskHandler<ConcludeInvestigation.Form> {
    private final ConcludingCase concluding;
    private final SealingDraft drafts;
    private final CaseDoor door;

    ConcludeInvestigation(ConcludingCase concluding, SealingDraft drafts, CaseDoor door) {
        this.concluding = concluding;
        this.drafts = drafts;
        this.door = door;
    }

    record Form(@NotBlank @Pattern(regexp = "penalty|slight|first-time|no-fault|not-established|withdrawn") String ground,
                @NotBlank @Size(max = 500) String reason, @Size(max = 500) String correction, Boolean complex, Boolean publicInterest) {}

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
        if (form.ground().equals("penalty")) {
            drafts.requireComplete(door.mine(task.matter()));
            concluding.concludePenalty(task.matter(), Boolean.TRUE.equals(form.complex()), Boolean.TRUE.equals(form.publicInterest()), form.reason());
        } else {
            concluding.conclude(task.matter(), NoPenaltyGround.of(form.ground()), form.reason(), form.correction());
        }
        return Outcome.done().with(PenaltyCaseWords.CONCLUSION, "returned");
    }
}
