package cn.dangchang.documents.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pages of one file. The same content gives the same bytes: identifier and dates are given, not taken from the machine. */
final class Pages implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final Paper paper;
    private final PDType0Font body;
    private final PDType0Font title;
    private final Map<ByteBuffer, PDImageXObject> pictures = new HashMap<>();
    private Pen pen;

    Pages(FontRack.Faces faces, Paper paper) throws IOException {
        this.paper = paper;
        this.body = faces.body().embeddedIn(document);
        this.title = faces.title().embeddedIn(document);
        document.setDocumentId(paper.seed());
        var date = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        date.setTimeInMillis(paper.at().toEpochMilli());
        var about = document.getDocumentInformation();
        about.setTitle(paper.name());
        about.setCreationDate(date);
        about.setModificationDate(date);
    }

    void add() {
        close(pen);
        var page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        pen = new Pen(document, page, body, title);
    }

    void open(int page) {
        close(pen);
        pen = new Pen(document, document.getPage(page), body, title);
    }

    Pen pen() {
        return pen;
    }

    int count() {
        return document.getNumberOfPages();
    }

    PDImageXObject picture(byte[] bytes) {
        return pictures.computeIfAbsent(ByteBuffer.wrap(bytes), key -> {
            try {
                return PDImageXObject.createFromByteArray(document, bytes, "signature");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    byte[] bytes() throws IOException {
        close(pen);
        pen = null;
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static void close(Pen pen) {
        if (pen != null) {
            pen.close();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
