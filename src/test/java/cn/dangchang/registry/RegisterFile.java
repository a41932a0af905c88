package cn.dangchang.registry;

import cn.dangchang.registry.domain.sheet.Column;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;

/** A table of the register as people fill it in, for tests. */
public class RegisterFile {
    private final MessageSource messages;
    private final List<Map<Column, String>> lines = new ArrayList<>();

    public RegisterFile(MessageSource messages) {
        this.messages = messages;
    }

    /** @return a line that is good as it stands; cells are pairs of column and text over it. */
    public RegisterFile line(String name, String creditCode, Object... cells) {
        var line = new EnumMap<Column, String>(Column.class);
        line.put(Column.NAME, name);
        line.put(Column.CREDIT_CODE, creditCode);
        line.put(Column.SITE, "厂区");
        line.put(Column.ADDRESS, "导入路1号");
        line.put(Column.SECTOR, "涉尘");
        for (int at = 0; at < cells.length; at += 2) {
            line.put((Column) cells[at], (String) cells[at + 1]);
        }
        lines.add(line);
        return this;
    }

    public byte[] spreadsheet() {
        return spreadsheet((sheet, lines) -> {});
    }

    /** @param more what is written over the texts, such as a formula. */
    public byte[] spreadsheet(Over more) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("表");
            var heads = heads();
            for (int at = 0; at < heads.size(); at++) {
                sheet.value(0, at, heads.get(at));
            }
            for (int line = 0; line < lines.size(); line++) {
                for (var cell : lines.get(line).entrySet()) {
                    if (cell.getValue() != null) {
                        sheet.value(line + 1, cell.getKey().ordinal(), cell.getValue());
                    }
                }
            }
            more.write(sheet, lines.size());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    public byte[] text(Charset charset) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(heads());
            lines.forEach(line -> writer.writeRecord(Column.all().stream().map(column -> line.getOrDefault(column, "")).toList()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return text.toString().getBytes(charset);
    }

    private List<String> heads() {
        return Column.all().stream().map(column -> messages.getMessage(column.key(), null, Locale.SIMPLIFIED_CHINESE)).toList();
    }

    /** Writes over a sheet. */
    public interface Over {
        void write(Worksheet sheet, int lines);
    }
}
