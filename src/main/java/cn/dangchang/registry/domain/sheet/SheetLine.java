package cn.dangchang.registry.domain.sheet;

import java.util.List;
import java.util.Map;

/**
 * A line of a file as text: dates as 2026-03-02, numbers as they are read.
 *
 * @param number counted from 1, as people see it @param faults what cannot be read, by the place of the cell: {@code formula} (no result) or
 *     {@code error} (such as #REF!)
 */
public record SheetLine(int number, List<String> cells, Map<Integer, String> faults) {
    public boolean isBlank() {
        return faults.isEmpty() && cells.stream().allMatch(String::isBlank);
    }

    public String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
