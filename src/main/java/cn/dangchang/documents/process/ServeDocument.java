package cn.dangchang.documents.process;

import cn.dangchang.documents.DocumentServiceWords;
import cn.dangchang.documents.ServiceMethod;
import cn.dangchang.documents.domain.Serving;
import cn.dangchang.engine.Outcome;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.engine.TaskHandler;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** 送达文书: the officer chooses the way; electronic service needs the party's consent, an announcement that other ways were tried. */
@Component
class ServeDocument implements TaskHandler<ServeDocument.Form> {
    private final Serving serving;

    ServeDocument(Serving serving) {
        this.serving = serving;
    }

    record Form(@NotBlank @Pattern(regexp = "direct|left-in-place|post|electronic|entrusted|announcement") String method,
                @Size(max = 500) String note) {
        ServiceMethod way() {
            return ServiceMethod.valueOf(method.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    @Override
    public String task() {
        return "serve-document";
    }

    @Override
    public Class<Form> form() {
        return Form.class;
    }

    @Override
    public Outcome complete(Form form, TaskFacts task) {
        serving.choose(task.matter(), form.way(), form.note());
        return Outcome.done().with(DocumentServiceWords.ANNOUNCED, form.way() == ServiceMethod.ANNOUNCEMENT);
    }
}
