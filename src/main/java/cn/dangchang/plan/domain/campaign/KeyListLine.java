package cn.dangchang.plan.domain.campaign;

import cn.dangchang.registry.Enterprises.Enterprise;
import java.util.ArrayList;
import java.util.List;

/** One line of a list as people type or paste it: perhaps a number, the name or credit code, perhaps a remark. */
record KeyListLine(int position, String enterprise, String remark) {
    /** @param next number of a line that says none; @return null for a blank line. */
    static KeyListLine of(String line, int next) {
        var cells = new ArrayList<>(List.of(line.strip().split("\\s*[\\t|｜,，]\\s*")));
        if (cells.get(0).isBlank()) {
            return null;
        }
        boolean numbered = cells.size() > 1 && cells.get(0).matches("\\d{1,6}");
        int position = numbered ? Integer.parseInt(cells.remove(0)) : next;
        return new KeyListLine(position, cells.get(0), String.join(" ", cells.subList(1, cells.size())));
    }

    boolean names(Enterprise other) {
        return other.name().equals(enterprise) || enterprise.equalsIgnoreCase(other.creditCode());
    }
}
