package cn.dangchang.documents.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A parsed typeface. It belongs to one thread at a time; each document embeds its own subset of it. */
final class Face {
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    /** What is printed is as wide as it was measured: no ligatures, for which every word would be searched besides. */
    Face(TrueTypeFont font) throws IOException {
        font.setEnableGsub(false);
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
    }

    PDType0Font embeddedIn(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** @return width in units of the font size. */
    float width(int codePoint) {
        return widths.computeIfAbsent(codePoint, this::measured);
    }

    private float measured(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) / (float) font.getUnitsPerEm();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    float width(String text) {
        return (float) text.codePoints().mapToDouble(this::width).sum();
    }
}
