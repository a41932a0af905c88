package cn.dangchang.plan.web;

import cn.dangchang.plan.Registers.Entry;
import cn.dangchang.plan.Registers.Field;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.plan.domain.register.RegisterChoices;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what a register keeps into the words that people read. */
@Component
class RegisterWords {
    private final RegisterChoices choices;
    private final Acting acting;
    private final MessageSource messages;

    RegisterWords(RegisterChoices choices, Acting acting, MessageSource messages) {
        this.choices = choices;
        this.acting = acting;
        this.messages = messages;
    }

    /** @return what may be chosen, by key of the field. */
    Map<String, Map<String, String>> options(Kind kind) {
        var options = new HashMap<String, Map<String, String>>();
        for (var field : kind.fields()) {
            var words = choices.of(field.type(), agency());
            if (words != null) {
                options.put(field.key(), words);
            } else if (field.type().equals("select")) {
                var chosen = new java.util.LinkedHashMap<String, String>();
                field.options().forEach(option -> chosen.put(option, option));
                options.put(field.key(), chosen);
            }
        }
        return options;
    }

    /** One entry as a row of the list, in the order of the kind's fields. */
    List<String> row(Kind kind, Entry entry, Map<String, Map<String, String>> options) {
        return kind.fields().stream().map(field -> words(field, entry.content().getOrDefault(field.key(), List.of()), options)).toList();
    }

    String words(Field field, List<String> values, Map<String, Map<String, String>> options) {
        return String.join("、", values.stream().map(value -> word(field, value, options.getOrDefault(field.key(), Map.of()))).toList());
    }

    private String word(Field field, String value, Map<String, String> words) {
        return switch (field.type()) {
            case "flag" -> messages.getMessage("common.yes", null, Locale.SIMPLIFIED_CHINESE);
            case "enterprise", "enterprises" -> enterprise(value);
            default -> words.getOrDefault(value, value);
        };
    }

    String enterprise(String id) {
        return choices.enterprise(id, agency()).orElse(id);
    }

    private AgencyId agency() {
        return acting.required().agency();
    }
}
