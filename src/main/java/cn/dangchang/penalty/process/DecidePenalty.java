package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.NoPenaltyGround;
import cn.dangchang.penalty.PenaltyCaseWords;
import cn.dangchang.penalty.domain.decision.DecidingPenalty;
import cn.dangchang.penalty.domain.discretion.SealingDraft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 作出处罚决定: a leader decides. */
@Component
class DecidePenalty implements TaskHandler<DecidePenalty.Form> {
    private final DecidingPenalty deciding;
    private final SealingDraft drafts;

    DecidePenalty(DecidingPenalty deciding, SealingDraft drafts) {
        this.deciding = deciding;
        this.drafts = drafts;
    }

    record Form(@NotBlank @Pattern(regexp = "approve|return|none") String decision, @NotNull Integer version,
                @Pattern(regexp = "slight|first-time|no-fault|not-established") String ground, @Size(max = 500) String opinion) {}

    @Override
    public String task() {
        return "decide-penalty";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Map<String, Object> opening(TaskFacts task) {
        return deciding.version(task.matter()).<Map<String, Object>>map(version -> Map.of("version", version)).orElse(Map.of());
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        switch (form.decision()) {
            case "approve" -> {
                boolean major = deciding.approve(task.matter(), form.version(), form.opinion());
                return Outcome.done().with(PenaltyCaseWords.DECISION, "approved").with(PenaltyCaseWords.MAJOR_PENALTY, major);
            }
            case "none" -> {
                deciding.spare(task.matter(), form.version(), form.ground() == null ? null : NoPenaltyGround.of(form.ground()), form.opinion());
                return Outcome.done().with(PenaltyCaseWords.DECISION, "none");
            }
            default -> {
                deciding.returnIt(task.matter(), form.version(), form.opinion());
                drafts.reopen(task.matter());
                return Outcome.done().with(PenaltyCaseWords.DECISION, "returned");
            }
        }
    }
}
