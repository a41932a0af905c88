package cn.dangchang.inspection.domain;

import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that a visit's documents and task cards use, from the message bundle. */
@Component
class PaperWords {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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

    /** @return the kind with its number; ids of draws and campaigns say nothing to a reader. Null where there is none. */
    String basis(VisitBasis basis) {
        if (basis == null) {
            return null;
        }
        var kind = of(basis.kind().key());
        boolean spoken = basis.kind() != BasisKind.EMERGENCY && basis.reference() != null && !basis.reference().matches(ID);
        return spoken ? kind + " " + basis.reference() : kind;
    }

    String list(String group, Collection<? extends Enum<?>> constants) {
        return constants.stream().map(each -> of(group, each)).collect(Collectors.joining("、"));
    }
}
