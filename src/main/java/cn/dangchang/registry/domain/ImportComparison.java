package cn.dangchang.registry.domain;

import cn.dangchang.registry.domain.ImportRows.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Compares the lines of a file with each other and with the register. */
class ImportComparison {
    private final Map<String, UUID> withoutCode;
    private final Vocabularies messages;
    private final Map<String, ImportEntry> parties = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param withoutCode registered parties without a credit code; null under a name that several bear. */
    ImportComparison(Map<String, UUID> withoutCode, Vocabularies messages) {
        this.withoutCode = withoutCode;
        this.messages = messages;
    }

    /** @param codes credit codes of the line's chunk that are registered. */
    Line line(Checked read, Set<String> codes) {
        var entry = read.entry();
        var key = entry.key();
        boolean isNew = !codes.contains(entry.party().creditCode()) && !withoutCode.containsKey(key);
        var problems = new ArrayList<>(read.problems());
        if (problems.isEmpty()) {
            compare(entry, key, isNew, problems);
        }
        if (problems.isEmpty()) {
            parties.putIfAbsent(key, entry);
            seen.put(key + "|" + entry.detail(), entry.line());
        }
        return new Line(entry.line(), read.cells(), problems.isEmpty() ? null : String.join("；", problems), isNew);
    }

    private void compare(ImportEntry entry, String key, boolean isNew, List<String> problems) {
        var first = parties.get(key);
        var same = seen.get(key + "|" + entry.detail());
        if (same != null) {
            problems.add(word("twice", same));
        } else if (first != null && !first.particulars().equals(entry.particulars())) {
            problems.add(word("contradicts", first.line()));
        }
        if (isNew && entry.isMasked()) {
            problems.add(word("masked"));
        }
        if (withoutCode.containsKey(key) && withoutCode.get(key) == null) {
            problems.add(word("ambiguous"));
        }
    }

    private String word(String problem, Object... arguments) {
        return messages.word("registry.import.problem." + problem, arguments);
    }

    /** @param problems what is wrong with the line by itself. */
    record Checked(List<String> cells, ImportEntry entry, List<String> problems) {}
}
