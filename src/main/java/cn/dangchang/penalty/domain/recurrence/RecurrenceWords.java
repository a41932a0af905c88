package cn.dangchang.penalty.domain.recurrence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is counted, in words. */
@Component
class RecurrenceWords {
    private final MessageSource messages;

    RecurrenceWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return word("penalty.recurrence." + key, arguments);
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("common.date")).format(day);
    }

    String yuan(BigDecimal yuan) {
        return yuan.stripTrailingZeros().toPlainString();
    }
}
