package cn.dangchang.plan.process;

import cn.dangchang.engine.MessageReceiver;
import cn.dangchang.plan.AnnualPlanDrafting.ChangeRequest;
import cn.dangchang.plan.AnnualPlanWords;
import cn.dangchang.plan.domain.annual.PlanChanging;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A client asks for the change that a planner has drafted. */
@Component
class PlanChangeRequested implements MessageReceiver<PlanChangeRequested.Form> {
    private final PlanChanging changing;

    PlanChangeRequested(PlanChanging changing) {
        this.changing = changing;
    }

    record Form(@Size(max = 500) String reason, @NotNull LocalDate decidedOn,
            @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,62}") String decidedBy,
                Boolean flaggedByHand) {}

    @Override
    public String message() {
        return AnnualPlanWords.CHANGE_REQUESTED;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public void receive(Form form, MatterNumber matter) {
        changing.request(matter, new ChangeRequest(form.reason(), form.decidedOn(), PersonId.orNull(form.decidedBy()),
                Boolean.TRUE.equals(form.flaggedByHand())));
    }
}
