package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.domain.SiteInspection.ENTRY_OUTCOME;

import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import cn.dangchang.inspection.EntryOutcome;
import cn.dangchang.inspection.domain.Entering;
import cn.dangchang.inspection.domain.Entering.Arrival;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** The officers at the gate. */
@Component
class EnterSite implements TaskHandler<EnterSite.Form> {
    private final Entering entering;

    EnterSite(Entering entering) {
        this.entering = entering;
    }

    @Override
    public String task() {
        return "enter-site";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        var outcome = EntryOutcome.ofKey(form.outcome());
        entering.arrive(task.matter(), new Arrival(outcome, form.certificatesShown(), form.noticeHandedOver(), form.rightsTold(), form.contentTold(),
                form.recorderOn(), form.recorderNumber(), form.entryCode(), form.receivedBy(), form.receivedByPosition(), form.note()));
        return Outcome.done().with(ENTRY_OUTCOME, outcome.route());
    }

    record Form(@NotBlank @Pattern(regexp = "entered|closed|moved|stopped|wrong-address|cancelled|continued|refused") String outcome,
                boolean certificatesShown, boolean noticeHandedOver, boolean rightsTold, boolean contentTold, boolean recorderOn,
                @Size(max = 40) String recorderNumber, @Size(max = 40) String entryCode, @Size(max = 30) String receivedBy,
                @Size(max = 30) String receivedByPosition, @Size(max = 500) String note) {}
}
