package cn.dangchang.rectification.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a rectification as officers read them. */
@Component
class RectificationTexts {
    private final MessageSource messages;

    RectificationTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("rectification." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String clause(String key, Object argument) {
        return argument == null || argument.toString().isBlank() ? of("none") : of(key, argument);
    }

    String day(LocalDate day) {
        return day == null ? of("none")
                : DateTimeFormatter.ofPattern(messages.getMessage("common.date", null, Locale.SIMPLIFIED_CHINESE)).format(day);
    }

    String choice(Boolean value, String yes, String no, String open) {
        return of(value == null ? open : value ? yes : no);
    }
}
