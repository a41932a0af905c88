package cn.dangchang.rectification.process;

import cn.dangchang.engine.MessageReceiver;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.shared.MatterNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** A client sends the party's request to resume work after a stop order. */
@Component
class ResumptionRequested implements MessageReceiver<ResumptionRequested.Form> {
    private final RectificationResumptions resumptions;

    ResumptionRequested(RectificationResumptions resumptions) {
        this.resumptions = resumptions;
    }

    record Form(@NotBlank @Size(max = 1000) String statement) {}

    @Override
    public String message() {
        return RectificationWords.RESUMPTION_REQUESTED;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public void receive(Form form, MatterNumber matter) {
        resumptions.request(matter, form.statement());
    }
}
