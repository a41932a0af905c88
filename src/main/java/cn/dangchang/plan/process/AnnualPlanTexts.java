package cn.dangchang.plan.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of an annual plan as officers read them. */
@Component
class AnnualPlanTexts {
    private final MessageSource messages;

    AnnualPlanTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("annual." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String day(LocalDate day) {
        return day == null ? of("none")
                : DateTimeFormatter.ofPattern(messages.getMessage("common.date", null, Locale.SIMPLIFIED_CHINESE)).format(day);
    }
}
