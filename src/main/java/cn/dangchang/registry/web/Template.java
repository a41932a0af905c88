package cn.dangchang.registry.web;

import cn.dangchang.registry.domain.Vocabularies;
import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table to fill in: heads with lists to choose from, beside it examples and what each column means. */
class Template {
    private static final int LINES = 20_000;
    private static final double WIDE = 70;

    private final Vocabulary words;
    private final Vocabularies messages;

    Template(Vocabulary words, Vocabularies messages) {
        this.words = words;
        this.messages = messages;
    }

    byte[] spreadsheet() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            var table = book.newWorksheet(messages.word("registry.sheet.title"));
            var examples = book.newWorksheet(messages.word("registry.template.examples"));
            var notes = book.newWorksheet(messages.word("registry.template.notes"));
            var lists = book.newWorksheet(messages.word("registry.template.lists"));
            lists.setVisibilityState(VisibilityState.HIDDEN);
            Tables.heads(table, Tables.heads(words));
            Column.all().forEach(column -> prepare(table, lists, column));
            examples(examples);
            notes(notes);
        }
        return bytes.toByteArray();
    }

    /** Every column is text, so that a long number keeps its digits; a listed one offers its words. */
    private void prepare(Worksheet table, Worksheet lists, Column column) {
        int at = column.ordinal();
        table.style(0, at).bold().fillColor(column.needed() ? "FCE8D5" : "E8EEF5").set();
        table.range(1, at, LINES / 20, at).style().format("@").set();
        if (words.isListed(column)) {
            var choices = List.copyOf(words.lists().get(column).values());
            for (int line = 0; line < choices.size(); line++) {
                lists.value(line, at, choices.get(line));
            }
            table.range(1, at, LINES, at).validateWithList(lists.range(0, at, Math.max(0, choices.size() - 1), at)).allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(true).error(messages.word("registry.template.choose"));
        }
    }

    private void examples(Worksheet sheet) {
        Tables.heads(sheet, Tables.heads(words));
        for (int line = 1; line <= 2; line++) {
            for (var column : Column.all()) {
                var example = messages.word("registry.example." + line + "." + column.key().replace("registry.column.", ""));
                sheet.value(line, column.ordinal(), words.isListed(column) && !example.isEmpty() ? words.word(column, example) : example);
            }
        }
    }

    private void notes(Worksheet sheet) {
        Tables.heads(sheet, List.of(messages.word("registry.template.column"), messages.word("registry.template.needed"),
                messages.word("registry.template.meaning")));
        sheet.width(2, WIDE);
        int line = 1;
        for (var column : Column.all()) {
            sheet.value(line, 0, words.heads().get(column));
            sheet.value(line, 1, messages.word(column.needed() ? "common.yes" : "common.no"));
            sheet.value(line++, 2, messages.word(column.key() + ".hint"));
        }
    }
}
