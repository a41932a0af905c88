package cn.dangchang.penalty.domain.review;

import cn.dangchang.penalty.domain.review.ProcedureCheck.Reason;
import cn.dangchang.penalty.domain.review.ProcedureCheck.Result;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the check says, in words. */
@Component
class ReviewWords {
    private final MessageSource messages;

    ReviewWords(MessageSource messages) {
        this.messages = messages;
    }

    String reasons(Result result) {
        return result.reasons().stream().map(this::reason).collect(Collectors.joining("\n"));
    }

    String reason(Reason reason) {
        return word("penalty.review.why." + reason.key(), reason.values().stream().map(this::printed).toArray());
    }

    String word(String key, Object... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }

    private Object printed(Object value) {
        return value instanceof LocalDate day ? DateTimeFormatter.ofPattern(word("common.date")).format(day) : String.valueOf(value);
    }
}
