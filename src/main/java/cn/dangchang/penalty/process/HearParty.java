package cn.dangchang.penalty.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.penalty.SparingGround;
import cn.dangchang.penalty.SummaryPenaltyWords;
import cn.dangchang.penalty.domain.summary.HearingParty;
import cn.dangchang.penalty.domain.summary.SparingParty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** 告知并听取陈述申辩: the parties were told and heard on the page; completing goes on to the decision, or proposes to impose nothing. */
@Component
class HearParty implements TaskHandler<HearParty.Form> {
    private final HearingParty hearing;
    private final SparingParty sparingParty;

    HearParty(HearingParty hearing, SparingParty sparingParty) {
        this.hearing = hearing;
        this.sparingParty = sparingParty;
    }

    record Form(@NotBlank @Pattern(regexp = "penalise|spare") String outcome, @Pattern(regexp = "not-established|slight|first-time|no-fault|ordinary-procedure") String ground,
                @Size(max = 500) String reason) {}

    @Override
    public String task() {
        return "hear-party";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean sparing = "spare".equals(form.outcome());
        if (sparing) {
            sparingParty.propose(task.matter(), SparingGround.of(form.ground()), form.reason());
        } else {
            hearing.complete(task.matter());
        }
        return Outcome.done().with(SummaryPenaltyWords.SPARING, sparing);
    }
}
