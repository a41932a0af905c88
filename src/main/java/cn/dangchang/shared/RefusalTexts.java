package cn.dangchang.shared;

import cn.dangchang.shared.Refusal.Objection;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts refusals into the words that people read. */
@Component
public class RefusalTexts {
    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Objection objection) {
        return objection.text() != null ? objection.text()
                : messages.getMessage(objection.key(), objection.arguments().stream().map(this::printed).toArray(), objection.key(), Locale.SIMPLIFIED_CHINESE);
    }

    /** A day reads as on the pages. */
    private Object printed(Object argument) {
        return argument instanceof LocalDate day
                ? DateTimeFormatter.ofPattern(messages.getMessage("common.date", null, Locale.SIMPLIFIED_CHINESE)).format(day) : argument;
    }

    /** @return field and message of everything to mend. */
    public List<FieldMessage> of(Refusal refusal) {
        return refusal.objections().stream().map(each -> new FieldMessage(each.field(), of(each))).toList();
    }

    public String summary(Refusal refusal) {
        return String.join("；", refusal.objections().stream().map(this::of).toList());
    }

    /** @param field null where the message concerns the whole. */
    public record FieldMessage(String field, String message) {}
}
