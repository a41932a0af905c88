package cn.dangchang.dossier.domain;

import cn.dangchang.audit.AuditEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts entries of the audit trail into words. The words of an action are the message {@code audit.action.<action>}; what a fact is called is
 * {@code dossier.fact.<name>}, and a fact without a name (such as an id) is not told. A coded value reads as {@code dossier.fact.<name>.<value>}.
 */
@Component
class AuditWords {
    private static final Set<String> PEOPLE = Set.of("member", "signer", "receiver", "people", "members", "verifier", "person", "from", "to");
    private static final Set<String> GOOD = Set.of("inspection.visit-closed", "inspection.finding-verified", "rectification.item-closed",
            "rectification.stop-order-lifted", "rectification.closed", "inspection.plan-approved");
    private static final Set<String> BAD = Set.of("inspection.entry-refused", "inspection.plan-returned", "inspection.late-approval-denied", "inspection.visit-withdrawn",
            "inspection.refusal-to-sign-reported",
            "inspection.major-hazard-opened", "rectification.day-passed", "documents.declared-void");

    private final MessageSource messages;
    private final Names names;

    AuditWords(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    Moment of(AuditEntry entry) {
        var what = word("audit.action." + entry.action());
        return new Moment(entry.at(), entry.person() == null ? word("dossier.house") : names.of(entry.person()),
                what != null ? what : messages.getMessage("dossier.timeline.other", new Object[] {entry.action()}, Locale.SIMPLIFIED_CHINESE),
                details(entry.facts()), GOOD.contains(entry.action()) ? "ok" : BAD.contains(entry.action()) ? "late" : null);
    }

    private String details(Map<String, Object> facts) {
        var told = new LinkedHashMap<String, String>();
        facts.forEach((name, value) -> {
            var label = word("dossier.fact." + name);
            var text = label == null ? "" : value(name, value);
            if (!text.isBlank()) {
                told.put(label, text);
            }
        });
        return told.isEmpty() ? null : told.entrySet().stream().map(each -> messages.getMessage("dossier.fact",
                new Object[] {each.getKey(), each.getValue()}, Locale.SIMPLIFIED_CHINESE)).collect(Collectors.joining("，"));
    }

    private String value(String name, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Collection<?> many) {
            return List.copyOf(many).stream().map(each -> value(name, each)).filter(each -> !each.isBlank()).collect(Collectors.joining("、"));
        }
        var text = String.valueOf(value);
        var coded = word("dossier.fact." + name + "." + text);
        return coded != null ? coded : PEOPLE.contains(name) ? names.of(text.substring(text.indexOf(':') + 1)) : text;
    }

    private String word(String key) {
        return messages.getMessage(key, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
