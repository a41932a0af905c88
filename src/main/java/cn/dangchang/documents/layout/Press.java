package cn.dangchang.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Makes PDF files with embedded fonts. */
@Component
public class Press {
    private final FontRack fonts;

    public Press(FontRack fonts) {
        this.fonts = fonts;
    }

    /** @throws cn.dangchang.shared.Refusal CHARACTER_CANNOT_BE_PRINTED for a character without a glyph. */
    public Print print(Paper paper, Consumer<Sheet> content) {
        return fonts.lend(faces -> {
            try (var pages = new Pages(faces, paper)) {
                var sheet = new Sheet(faces, pages, paper);
                content.accept(sheet);
                sheet.finish();
                return new Print(pages.bytes(), pages.count());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    /** A finished file. */
    public record Print(byte[] pdf, int pages) {}
}
