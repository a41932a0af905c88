package cn.dangchang.registry.domain.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * The words of the table in one agency.
 *
 * @param heads the head of each column @param lists for columns with a list: word by code, in order
 */
public record Vocabulary(Map<Column, String> heads, Map<Column, Map<String, String>> lists) {
    public boolean isListed(Column column) {
        return lists.containsKey(column);
    }

    /** @return the code of a word of the column's list, or of the code itself. */
    public Optional<String> code(Column column, String word) {
        var list = lists.get(column);
        return list.containsKey(word) ? Optional.of(word)
                : list.entrySet().stream().filter(each -> each.getValue().equals(word)).map(Map.Entry::getKey).findFirst();
    }

    /** @return the word of a code; the code itself where the list does not know it. */
    public String word(Column column, Object code) {
        return code == null ? "" : lists.get(column).getOrDefault(code.toString(), code.toString());
    }
}
