package cn.dangchang.penalty.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a summary penalty as officers read them. */
@Component
class SummaryTexts {
    private final MessageSource messages;

    SummaryTexts(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage("penalty." + key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    String day(LocalDate day) {
        return day == null ? of("none")
                : DateTimeFormatter.ofPattern(messages.getMessage("common.date", null, Locale.SIMPLIFIED_CHINESE)).format(day);
    }

    String yuan(BigDecimal amount) {
        return of("yuan", amount.stripTrailingZeros().toPlainString());
    }
}
