package cn.dangchang.plan.process;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.TipOffs.Result;
import cn.dangchang.plan.domain.tipoff.Handling;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 核查举报: what the officers found, on a visit that rests on the tip-off or, with a reason, in the papers. */
@Component
class VerifyTipOff implements TaskHandler<VerifyTipOff.Form> {
    private final Handling handling;

    VerifyTipOff(Handling handling) {
        this.handling = handling;
    }

    record Form(@NotBlank @Pattern(regexp = "established|partly|unfounded") String result, @NotBlank @Size(max = 2000) String opinion,
                @Size(max = 500) String deskReason) {}

    @Override
    public String task() {
        return "verify-tip-off";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        boolean proved = handling.verified(task.matter(), Result.valueOf(form.result().toUpperCase(Locale.ROOT)), form.opinion(), form.deskReason());
        return Outcome.done().with(TipOffWords.PROVED, proved);
    }
}
