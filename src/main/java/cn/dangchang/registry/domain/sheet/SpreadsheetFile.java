package cn.dangchang.registry.domain.sheet;

import cn.dangchang.registry.RegistryGround;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file, read as a stream. */
class SpreadsheetFile implements SheetFile {
    private static final long MOST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private final byte[] content;

    SpreadsheetFile(byte[] content) {
        this.content = content;
        RegistryGround.FILE_NOT_READABLE.refuseAtIf(!isWorkbook(), "file");
    }

    @Override
    public void read(Predicate<SheetLine> goOn) {
        try (var book = opened(); var rows = book.getFirstSheet().openStream()) {
            var lines = rows.iterator();
            var line = next(lines);
            while (line != null && (line.isBlank() || goOn.test(line))) {
                line = next(lines);
            }
        } catch (IOException broken) {
            throw RegistryGround.FILE_NOT_READABLE.refusalAt("file");
        }
    }

    private ReadableWorkbook opened() throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
        } catch (RuntimeException broken) {
            throw RegistryGround.FILE_NOT_READABLE.refusalAt("file");
        }
    }

    /** The library lets out whatever its parser throws; what the reader of the lines throws is never taken for it. */
    private static SheetLine next(Iterator<Row> lines) {
        try {
            return lines.hasNext() ? line(lines.next()) : null;
        } catch (Exception broken) {
            throw RegistryGround.FILE_NOT_READABLE.refusalAt("file");
        }
    }

    /** A file that unpacks to far more than it is worth is none of ours; what its directory says of the sizes is not believed. */
    private boolean isWorkbook() {
        long unpacked = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            var parts = Collections.list(zip.getEntries());
            RegistryGround.FILE_TOO_LARGE.refuseAtIf(parts.size() > MOST_PARTS, "file", LARGEST / 1024 / 1024);
            for (var part : parts) {
                try (var in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        unpacked += read;
                        RegistryGround.FILE_TOO_LARGE.refuseAtIf(unpacked > MOST_UNPACKED, "file", LARGEST / 1024 / 1024);
                    }
                }
            }
            return zip.getEntry("xl/workbook.xml") != null;
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
    }

    private static SheetLine line(Row row) {
        var cells = new ArrayList<String>();
        Map<Integer, String> faults = new HashMap<>();
        for (int at = 0; at < row.getCellCount(); at++) {
            var cell = row.getOptionalCell(at).orElse(null);
            cells.add(cell == null ? "" : text(cell, at, faults));
        }
        return new SheetLine(row.getRowNum(), cells, faults);
    }

    private static String text(Cell cell, int at, Map<Integer, String> faults) {
        if (cell.getType() == CellType.ERROR) {
            faults.put(at, "error");
            return "";
        }
        if (cell.getType() == CellType.FORMULA && (cell.getValue() == null || cell.getValue().toString().isEmpty())) {
            faults.put(at, "formula");
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number(cell, number);
        }
        return cell.getValue() == null ? "" : cell.getValue().toString().strip();
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = cell.getDataFormatString();
        if (format != null && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]", "").matches("(?i).*[ymd].*")) {
            LocalDateTime date = cell.asDate();
            return date.toLocalDate().toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
