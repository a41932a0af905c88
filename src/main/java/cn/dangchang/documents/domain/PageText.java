package cn.dangchang.documents.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words on a page of a PDF, in the order in which they were set. */
final class PageText {
    private PageText() {}

    static String of(byte[] pdf, int page) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new PDFTextStripper();
            reader.setStartPage(page);
            reader.setEndPage(page);
            return reader.getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
