package cn.dangchang.registry.domain;

import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells of a line, read as text, as a code of a list or as a day; what does not fit is said once. */
class LineCells {
    private static final int LONGEST = 200;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?|(\\d{4})(\\d{2})(\\d{2})");

    private final Vocabulary words;
    private final List<String> cells;
    private final Vocabularies messages;
    private final List<String> problems = new ArrayList<>();

    LineCells(Vocabulary words, List<String> cells, Map<Column, String> faults, Vocabularies messages) {
        this.words = words;
        this.cells = cells;
        this.messages = messages;
        faults.forEach((column, fault) -> wrongIf(true, fault, head(column)));
        Column.all().forEach(column -> {
            wrongIf(column.needed() && cell(column).isEmpty() && !faults.containsKey(column), "missing", head(column));
            wrongIf(cell(column).length() > LONGEST, "too-long", head(column), LONGEST);
        });
    }

    String head(Column column) {
        return words.heads().get(column);
    }

    String text(Column column) {
        return cell(column);
    }

    /** @return the code of the word in the cell, or an empty text. */
    String code(Column column) {
        var word = cell(column);
        var code = words.code(column, word);
        wrongIf(!word.isEmpty() && code.isEmpty(), "not-in-list", head(column), word, String.join("、", words.lists().get(column).values()));
        return code.orElse("");
    }

    /** @return the day in the cell, or null. */
    LocalDate date(Column column) {
        var text = cell(column);
        var parts = DAY.matcher(text);
        if (parts.matches()) {
            int from = parts.group(1) == null ? 4 : 1;
            try {
                return LocalDate.of(number(parts.group(from)), number(parts.group(from + 1)), number(parts.group(from + 2)));
            } catch (DateTimeException noSuchDay) {
                wrongIf(true, "not-a-day", head(column), text);
                return null;
            }
        }
        wrongIf(!text.isEmpty(), "not-a-day", head(column), text);
        return null;
    }

    void wrongIf(boolean wrong, String problem, Object... arguments) {
        if (wrong) {
            problems.add(messages.word("registry.import.problem." + problem, arguments));
        }
    }

    List<String> problems() {
        return problems;
    }

    private String cell(Column column) {
        return cells.get(column.ordinal()).strip();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
