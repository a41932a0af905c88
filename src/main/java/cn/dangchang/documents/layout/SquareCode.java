package cn.dangchang.documents.layout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** A QR code, drawn in squares. */
final class SquareCode {
    private final BitMatrix bits;

    SquareCode(String words) {
        try {
            bits = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(words, tooLong);
        }
    }

    void paint(Pen pen, float x, float y, float side) {
        float one = side / bits.getWidth();
        for (int row = 0; row < bits.getHeight(); row++) {
            for (int column = 0; column < bits.getWidth(); column++) {
                if (bits.get(column, row)) {
                    pen.square(x + column * one, y + row * one, one + 0.05f);
                }
            }
        }
    }
}
