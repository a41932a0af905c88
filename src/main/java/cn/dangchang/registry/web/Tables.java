package cn.dangchang.registry.web;

import cn.dangchang.registry.domain.sheet.Column;
import cn.dangchang.registry.domain.sheet.Guarded;
import cn.dangchang.registry.domain.sheet.Vocabulary;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Tables of the register as files: XLSX with typed cells, or CSV in UTF-8 in which nothing begins like a formula. */
final class Tables {
    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final double WIDTH = 18;

    private Tables() {}

    static byte[] spreadsheet(String title, List<String> heads, List<List<String>> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "dangchang", "1.0")) {
            var sheet = book.newWorksheet(title);
            heads(sheet, heads);
            for (int line = 0; line < lines.size(); line++) {
                for (int at = 0; at < lines.get(line).size(); at++) {
                    value(sheet, line + 1, at, lines.get(line).get(at));
                }
            }
        }
        return bytes.toByteArray();
    }

    static byte[] text(List<String> heads, List<List<String>> lines) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            out.write('\uFEFF');
            try (var writer = CsvWriter.builder().build(out)) {
                writer.writeRecord(heads);
                lines.forEach(line -> writer.writeRecord(line.stream().map(Guarded::of).toList()));
            }
        }
        return bytes.toByteArray();
    }

    static List<String> heads(Vocabulary words) {
        return Column.all().stream().map(column -> words.heads().get(column)).toList();
    }

    static void heads(Worksheet sheet, List<String> heads) {
        for (int at = 0; at < heads.size(); at++) {
            sheet.value(0, at, heads.get(at));
            sheet.style(0, at).bold().fillColor("E8EEF5").set();
            sheet.width(at, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    /** A text is written as a text, never as a formula; a day as a day. */
    static void value(Worksheet sheet, int line, int at, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (at < Column.all().size() && Column.all().get(at).isDate() && text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            sheet.value(line, at, LocalDate.parse(text));
            sheet.style(line, at).format("yyyy-mm-dd").set();
        } else {
            sheet.value(line, at, text);
        }
    }

    static ResponseEntity<byte[]> answer(byte[] content, String name) {
        var type = name.endsWith(".csv") ? "text/csv;charset=UTF-8" : SPREADSHEET;
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }
}
