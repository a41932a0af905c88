package cn.dangchang.plan.web;

import cn.dangchang.plan.Registers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A register's year as a spreadsheet, with the columns of the list. */
@Controller
class RegisterSheet {
    private final Registers registers;
    private final RegisterWords words;
    private final MessageSource messages;
    private final Clock clock;

    RegisterSheet(Registers registers, RegisterWords words, MessageSource messages, Clock clock) {
        this.registers = registers;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/registers/{kind}/export")
    ResponseEntity<byte[]> export(@PathVariable String kind, @RequestParam(name = "year", required = false) Integer asked) throws IOException {
        int year = ShownYear.of(asked, LocalDate.now(clock));
        var register = registers.kind(kind);
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            write(book.newWorksheet(register.name().replaceAll("[\\[\\]*?/\\\\:]", " ")), register, year);
        }
        var name = ContentDisposition.attachment().filename(register.name() + year + ".xlsx", java.nio.charset.StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet").body(bytes.toByteArray());
    }

    private void write(Worksheet sheet, Registers.Kind kind, int year) {
        head(sheet, 0, word("plan.register.day"));
        for (int column = 0; column < kind.fields().size(); column++) {
            head(sheet, column + 1, kind.fields().get(column).label());
        }
        head(sheet, kind.fields().size() + 1, word("plan.register.state"));
        var options = words.options(kind);
        int at = 1;
        for (var entry : registers.of(kind.code(), year)) {
            sheet.value(at, 0, entry.day());
            sheet.style(at, 0).format("yyyy-mm-dd").set();
            var cells = words.row(kind, entry, options);
            for (int column = 0; column < cells.size(); column++) {
                sheet.value(at, column + 1, cells.get(column));
            }
            sheet.value(at, cells.size() + 1, entry.withdrawnFor() == null ? "" : word("plan.register.withdrawn"));
            at++;
        }
        sheet.freezePane(0, 1);
    }

    private static void head(Worksheet sheet, int column, String text) {
        sheet.value(0, column, text);
        sheet.style(0, column).bold().set();
    }

    private String word(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
