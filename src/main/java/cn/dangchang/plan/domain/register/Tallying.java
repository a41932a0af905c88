package cn.dangchang.plan.domain.register;

import cn.dangchang.plan.Registers.Entry;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.plan.Registers.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts and sums the entries of a register by one of its fields. Who has none stands there with a nought, so that nobody is overlooked. */
final class Tallying {
    private final Kind kind;
    private final Set<String> listed;
    private final Map<String, String> words;

    /** @param listed values that stand there even without an entry; @param words what values are called. */
    Tallying(Kind kind, Set<String> listed, Map<String, String> words) {
        this.kind = kind;
        this.listed = listed;
        this.words = words;
    }

    List<Line> of(List<Entry> entries) {
        var lines = new LinkedHashMap<String, List<Entry>>();
        listed.forEach(value -> lines.put(value, new ArrayList<>()));
        entries.stream().filter(each -> each.withdrawnFor() == null)
                .forEach(each -> each.content().getOrDefault(kind.tally().by(), List.of()).forEach(value -> lines.computeIfAbsent(value, key -> new ArrayList<>()).add(each)));
        return lines.entrySet().stream().map(line -> new Line(words.getOrDefault(line.getKey(), line.getKey()), line.getValue().size(), sum(line.getValue()))).toList();
    }

    private Long sum(List<Entry> entries) {
        var tally = kind.tally();
        if (!tally.flags().isEmpty()) {
            return entries.stream().findFirst().map(newest -> tally.flags().stream().filter(newest.content()::containsKey).count()).orElse(0L);
        }
        return tally.sum() == null ? null
                : entries.stream().flatMap(each -> each.content().getOrDefault(tally.sum(), List.of()).stream()).mapToLong(Long::parseLong).sum();
    }
}
