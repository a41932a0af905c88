package cn.dangchang.worklist.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The list as a spreadsheet, with the same filter. */
@Component
class TaskSheet {
    static final int MOST = 5000;
    private static final List<String> HEAD = List.of("deadline", "basis", "task", "enterprise", "matter", "stage", "assignee", "since");

    private final MessageSource messages;

    TaskSheet(MessageSource messages) {
        this.messages = messages;
    }

    byte[] of(List<TaskLine> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            Worksheet sheet = book.newWorksheet(word("worklist.tasks.title"));
            for (int column = 0; column < HEAD.size(); column++) {
                sheet.value(0, column, word("worklist.column." + HEAD.get(column)));
                sheet.style(0, column).bold().set();
            }
            for (int row = 0; row < lines.size(); row++) {
                write(sheet, row + 1, lines.get(row));
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int at, TaskLine line) {
        if (line.due() != null) {
            sheet.value(at, 0, line.due());
            sheet.style(at, 0).format("yyyy-mm-dd").set();
        }
        sheet.value(at, 1, line.row().basis());
        sheet.value(at, 2, line.row().name());
        sheet.value(at, 3, line.row().enterpriseName());
        sheet.value(at, 4, line.row().matter());
        sheet.value(at, 5, line.row().stage());
        sheet.value(at, 6, line.holder());
        sheet.value(at, 7, line.days());
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
