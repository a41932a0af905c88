package cn.dangchang.plan.process;

import cn.dangchang.engine.MessageReceiver;
import cn.dangchang.plan.TipOffWords;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.shared.MatterNumber;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.stereotype.Component;

/** A client asks for more time to look into a tip-off. */
@Component
class TipOffExtensionRequested implements MessageReceiver<TipOffExtensionRequested.Form> {
    private final TipOffs tipOffs;

    TipOffExtensionRequested(TipOffs tipOffs) {
        this.tipOffs = tipOffs;
    }

    record Form(@NotBlank @Size(max = 500) String reason) {}

    @Override
    public String message() {
        return TipOffWords.EXTENSION_REQUESTED;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public void receive(Form form, MatterNumber matter) {
        tipOffs.askForExtension(matter, form.reason());
    }
}
