package cn.dangchang.registry;

import java.util.List;
import java.util.Set;

/** Tables that somebody sent, XLSX or CSV, told by their content; dates come as 2026-03-02. */
public interface TableFiles {
    /** @throws cn.dangchang.shared.Refusal {@link RegistryGround} at {@code file} where it is no table, too large or empty */
    List<Line> lines(byte[] content);

    /** @param number counted from 1, as people see it; @param unreadable places of cells that cannot be read, such as #REF! */
    record Line(int number, List<String> cells, Set<Integer> unreadable) {
        public String cell(int at) {
            return at < 0 || at >= cells.size() ? "" : cells.get(at).strip();
        }
    }
}
