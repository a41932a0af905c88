package cn.dangchang.documents.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** Draws on one page; y is measured from the top, in points. */
final class Pen implements AutoCloseable {
    private static final float THIN = 0.6f;

    private final PDPageContentStream out;
    private final float height;
    private final PDType0Font body;
    private final PDType0Font title;

    Pen(PDDocument document, PDPage page, PDType0Font body, PDType0Font title) {
        try {
            this.out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        this.height = page.getMediaBox().getHeight();
        this.body = body;
        this.title = title;
    }

    /** Draws a line whose baseline is at {@code y}; {@code extra} is put between its atoms. */
    void line(TextLine line, float x, float y, float size, float extra) {
        float at = x;
        for (int from = 0; from < line.atoms().size();) {
            var first = line.atoms().get(from);
            int to = from;
            float width = 0;
            var pieces = new ArrayList<Object>();
            while (to < line.atoms().size() && line.atoms().get(to).bold() == first.bold() && line.atoms().get(to).filled() == first.filled()) {
                pieces.add(line.atoms().get(to).text());
                width += line.atoms().get(to).width() + extra;
                if (extra > 0) {
                    pieces.add(-extra * 1000 / size);
                }
                to++;
            }
            text(pieces, at, y, size, first.bold());
            if (first.filled()) {
                rule(at, y + size * 0.22f, at + width - (to == line.atoms().size() ? extra : 0), y + size * 0.22f);
            }
            at += width;
            from = to;
        }
    }

    private void text(List<Object> pieces, float x, float y, float size, boolean bold) {
        draw(() -> {
            out.beginText();
            out.setFont(bold ? title : body, size);
            out.newLineAtOffset(x, height - y);
            if (pieces.stream().allMatch(String.class::isInstance)) {
                out.showText(String.join("", pieces.stream().map(String.class::cast).toList()));
            } else {
                out.showTextWithPositioning(pieces.toArray());
            }
            out.endText();
        });
    }

    void rule(float x1, float y1, float x2, float y2) {
        rule(x1, y1, x2, y2, THIN);
    }

    void rule(float x1, float y1, float x2, float y2, float weight) {
        draw(() -> {
            out.setLineWidth(weight);
            out.moveTo(x1, height - y1);
            out.lineTo(x2, height - y2);
            out.stroke();
        });
    }

    /** An empty box, or one with a tick. */
    void box(float x, float baseline, float size, boolean ticked) {
        draw(() -> {
            float bottom = height - baseline - size * 0.08f;
            out.setLineWidth(THIN);
            out.addRect(x, bottom, size, size);
            out.stroke();
            if (ticked) {
                out.setLineWidth(THIN * 2);
                out.moveTo(x + size * 0.18f, bottom + size * 0.52f);
                out.lineTo(x + size * 0.42f, bottom + size * 0.22f);
                out.lineTo(x + size * 0.86f, bottom + size * 0.84f);
                out.stroke();
            }
        });
    }

    void square(float x, float y, float side) {
        draw(() -> {
            out.addRect(x, height - y - side, side, side);
            out.fill();
        });
    }

    void picture(PDImageXObject picture, float x, float y, float width, float tall) {
        draw(() -> out.drawImage(picture, x, height - y - tall, width, tall));
    }

    /** Large grey letters across the page. */
    void across(String text, float width, float size) {
        draw(() -> {
            out.saveGraphicsState();
            out.setNonStrokingColor(0.88f);
            out.beginText();
            out.setFont(title, size);
            out.setTextMatrix(Matrix.getRotateInstance(Math.PI / 4, width / 2 - size * 0.9f, height / 2 - size * 0.9f));
            out.showText(text);
            out.endText();
            out.restoreGraphicsState();
        });
    }

    @Override
    public void close() {
        draw(out::close);
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.draw();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Drawing {
        void draw() throws IOException;
    }
}
