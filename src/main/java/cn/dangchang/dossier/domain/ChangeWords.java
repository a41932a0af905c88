package cn.dangchang.dossier.domain;

import cn.dangchang.law.ReferenceLists;
import cn.dangchang.organisation.Units;
import cn.dangchang.registry.Enterprises.Change;
import cn.dangchang.shared.UnitId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the history of a registration into words: the field, and the codes that stood in it. */
@Component
class ChangeWords {
    private static final Map<String, String> LISTS = Map.of("kind", "registry.kind.", "riskLevel", "registry.risk.", "size", "registry.size.",
            "supervision", "registry.supervision.", "category", "registry.category.", "standardisation", "registry.standardisation.");
    private static final String BETWEEN = " / ";

    private final MessageSource messages;
    private final ReferenceLists lists;
    private final Units units;
    private final Names names;

    ChangeWords(MessageSource messages, ReferenceLists lists, Units units, Names names) {
        this.messages = messages;
        this.lists = lists;
        this.units = units;
        this.names = names;
    }

    Line of(Change change) {
        return new Line(change.at(), change.by() == null ? null : names.of(change.by()), field(change.field()), value(change.field(), change.before()),
                value(change.field(), change.after()));
    }

    /** A site, a licence or a contact is a field with its own name behind it. */
    private String field(String field) {
        int blank = field.indexOf(' ');
        var kind = blank < 0 ? field : field.substring(0, blank);
        var word = messages.getMessage("dossier.field." + kind, null, kind, Locale.SIMPLIFIED_CHINESE);
        return blank < 0 ? word : messages.getMessage("dossier.fact", new Object[] {word, field.substring(blank + 1)}, Locale.SIMPLIFIED_CHINESE);
    }

    private String value(String field, String value) {
        if (LISTS.containsKey(field)) {
            return word(LISTS.get(field) + value.toLowerCase(Locale.ROOT).replace('_', '-'), value);
        }
        return field.contains(" ") ? Arrays.stream(value.split(BETWEEN)).map(this::part).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN)) : value;
    }

    private String part(String part) {
        var text = part.strip();
        if (text.equals("null") || text.equals("-")) {
            return "";
        }
        if (text.matches("[A-Z]{2,8}-[A-Z0-9-]+")) {
            return units.find(new UnitId(text)).map(Units.Unit::name).orElse(text);
        }
        return lists.sectors().stream().filter(each -> each.code().equals(text)).map(ReferenceLists.Entry::name).findFirst()
                .orElseGet(() -> text.matches("[A-Z]+") ? word("registry.site-state." + text.toLowerCase(Locale.ROOT), text)
                        : word("dossier.field.site." + text, text));
    }

    private String word(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, Locale.SIMPLIFIED_CHINESE);
    }

    /** @param by name, or null where the house did it. */
    public record Line(Instant at, String by, String field, String before, String after) {}
}
