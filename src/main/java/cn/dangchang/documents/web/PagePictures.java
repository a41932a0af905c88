package cn.dangchang.documents.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures; few at once, since each takes some megabytes. */
final class PagePictures {
    private static final float DPI = 110;
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private PagePictures() {}

    static byte[] of(byte[] pdf, int page) {
        AT_ONCE.acquireUninterruptibly();
        try (var document = Loader.loadPDF(pdf)) {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(page - 1, DPI, ImageType.GRAY), "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            AT_ONCE.release();
        }
    }
}
