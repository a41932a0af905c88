package cn.dangchang.registry.domain.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which column stands where in a file, read from its head. */
public record Heads(int line, Map<Column, Integer> places) {
    /** @param words the head of each column in words. @return empty where the line is no head. */
    public static Optional<Heads> in(SheetLine line, Map<Column, String> words) {
        var places = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < line.cells().size(); at++) {
            var word = bare(line.cells().get(at));
            for (var column : Column.all()) {
                if (bare(words.get(column)).equals(word)) {
                    places.putIfAbsent(column, at);
                }
            }
        }
        return places.containsKey(Column.NAME) && places.size() > 1 ? Optional.of(new Heads(line.number(), places)) : Optional.empty();
    }

    /** @return columns that no line can do without and that the file lacks. */
    public List<Column> missing() {
        return Column.all().stream().filter(column -> column.needed() && !places.containsKey(column)).toList();
    }

    /** @return the cells in the order of the columns. */
    public List<String> arranged(SheetLine line) {
        var cells = new ArrayList<String>();
        Column.all().forEach(column -> cells.add(places.containsKey(column) ? line.cell(places.get(column)) : ""));
        return cells;
    }

    /** @return what could not be read, by column. */
    public Map<Column, String> faults(SheetLine line) {
        var faults = new EnumMap<Column, String>(Column.class);
        places.forEach((column, at) -> {
            if (line.faults().containsKey(at)) {
                faults.put(column, line.faults().get(at));
            }
        });
        return faults;
    }

    private static String bare(String head) {
        return head == null ? "" : head.strip().replaceAll("[\\s*＊（(].*$", "").replaceAll("[\\s*＊]", "");
    }
}
