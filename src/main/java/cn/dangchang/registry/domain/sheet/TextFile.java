package cn.dangchang.registry.domain.sheet;

import cn.dangchang.registry.RegistryGround;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A table as text (CSV), in UTF-8 or in GBK as Chinese spreadsheets write it, with comma, semicolon or tab between the cells. */
class TextFile implements SheetFile {
    private final String text;

    TextFile(byte[] content) {
        text = Stream.of(StandardCharsets.UTF_8, Charset.forName("GB18030")).map(charset -> decoded(content, charset)).flatMap(Optional::stream)
                .findFirst().filter(each -> each.chars().noneMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t'))
                .map(each -> each.startsWith("\uFEFF") ? each.substring(1) : each)
                .orElseThrow(() -> RegistryGround.FILE_NOT_READABLE.refusalAt("file"));
    }

    @Override
    public void read(Predicate<SheetLine> goOn) {
        try (var reader = CsvReader.builder().fieldSeparator(separator()).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).ofCsvRecord(text)) {
            reader.stream().map(each -> new SheetLine((int) each.getStartingLineNumber(), each.getFields().stream().map(TextFile::plain).toList(), Map.of()))
                    .filter(line -> !line.isBlank()).allMatch(goOn);
        } catch (IOException | CsvParseException broken) {
            throw RegistryGround.FILE_NOT_READABLE.refusalAt("file");
        }
    }

    private char separator() {
        var head = text.lines().findFirst().orElse("");
        return List.of(',', ';', '\t').stream().max(Comparator.comparingLong(each -> head.chars().filter(letter -> letter == each).count())).orElse(',');
    }

    /** Spreadsheets write a number that shall stay text as ="0012"; our own export puts an apostrophe before what looks like a formula. */
    private static String plain(String cell) {
        var bare = cell.strip();
        if (bare.matches("=\"[^\"]*\"")) {
            return bare.substring(2, bare.length() - 1);
        }
        return Guarded.unguarded(bare);
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }
}
