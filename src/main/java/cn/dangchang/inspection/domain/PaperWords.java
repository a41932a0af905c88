package cn.dangchang.inspection.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that a visit's documents and task cards use, from the message bundle. */
@Component
class PaperWords {
    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE);
    }

    /** The word of an enum constant, under {@code inspection.<group>.<kebab-name>}. */
    String of(String group, Enum<?> constant) {
        return of("inspection." + group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    String list(String group, Collection<? extends Enum<?>> constants) {
        return constants.stream().map(each -> of(group, each)).collect(Collectors.joining("、"));
    }
}
