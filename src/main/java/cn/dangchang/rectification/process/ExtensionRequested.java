package cn.dangchang.rectification.process;

import cn.dangchang.engine.MessageReceiver;
import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationWords;
import cn.dangchang.shared.MatterNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A client sends the party's request for more time, for everything that is open. */
@Component
class ExtensionRequested implements MessageReceiver<ExtensionRequested.Form> {
    private final RectificationExtensions extensions;

    ExtensionRequested(RectificationExtensions extensions) {
        this.extensions = extensions;
    }

    record Form(@Size(max = 500) String ground, @NotNull LocalDate until) {}

    @Override
    public String message() {
        return RectificationWords.EXTENSION_REQUESTED;
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public void receive(Form form, MatterNumber matter) {
        extensions.request(matter, new Request(List.of(), form.ground(), form.until()));
    }
}
