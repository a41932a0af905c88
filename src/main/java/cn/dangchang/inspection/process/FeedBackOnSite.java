package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.HAS_FINDINGS;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.domain.FeedingBack;
import cn.dangchang.inspection.domain.Remarks;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The findings are told to the party on the spot. */
@Component
class FeedBackOnSite implements TaskHandler<FeedBackOnSite.Form> {
    private final FeedingBack feedingBack;
    private final Remarks remarks;

    FeedBackOnSite(FeedingBack feedingBack, Remarks remarks) {
        this.feedingBack = feedingBack;
        this.remarks = remarks;
    }

    @Override
    public String task() {
        return "feed-back-on-site";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        remarks.keep(task, form.refusalReason());
        boolean findings = feedingBack.feedBack(task.matter(), form.receivedBy(), form.receivedByPosition(),
                form.partySigned().equals("refused"), form.opinionOfParty());
        return Outcome.done().with(HAS_FINDINGS, findings);
    }

    record Form(@NotBlank @Size(max = 30) String receivedBy, @Size(max = 30) String receivedByPosition,
                @NotBlank @Pattern(regexp = "signed|refused") String partySigned, @Size(max = 500) String refusalReason,
                @Size(max = 500) String opinionOfParty) {}
}
