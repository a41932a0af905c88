package cn.dangchang.demo;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** Writes hanzi into pictures with the font of the documents, since a server may have no fonts of its own. */
final class Lettering {
    private static final String FONT = "documents/fonts/NotoSerifSC_400Regular.ttf";

    private final TrueTypeFont font;

    Lettering() {
        try (var in = new ClassPathResource(FONT).getInputStream()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    void write(Graphics2D pen, String text, double x, double y, double size) {
        try {
            double scale = size / font.getUnitsPerEm();
            double at = x;
            var glyphs = font.getUnicodeCmapLookup();
            for (int point : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(point);
                if (font.getGlyph().getGlyph(glyph) != null) {
                    var shape = font.getGlyph().getGlyph(glyph).getPath();
                    pen.fill(new AffineTransform(scale, 0, 0, -scale, at, y).createTransformedShape(shape));
                }
                at += font.getAdvanceWidth(glyph) * scale;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
