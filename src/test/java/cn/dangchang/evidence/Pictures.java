package cn.dangchang.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests. */
public final class Pictures {
    private Pictures() {}

    public static byte[] png(int width, int height) {
        return picture(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] jpeg(int width, int height) {
        return picture(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg");
    }

    /** A scribble on transparent ground, as the signature pad sends it; different for each seed. */
    public static byte[] signature(int seed) {
        var image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(20, 20, 60));
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int x = 40; x < 540; x += 20) {
            pen.drawLine(x, 100 + (int) (60 * Math.sin(x * 0.05 + seed)), x + 20, 100 + (int) (60 * Math.sin((x + 20) * (0.05 + seed * 0.003) + seed)));
        }
        pen.dispose();
        return picture(image, "png");
    }

    /** A black PNG in one bit a pixel, written without ever holding it. */
    public static byte[] blank(int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            var picture = new DataOutputStream(out);
            picture.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            chunk(picture, "IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1).array());
            var pixels = new ByteArrayOutputStream();
            try (var packed = new DeflaterOutputStream(pixels)) {
                for (int row = 0; row < height; row++) {
                    packed.write(new byte[1 + (width + 7) / 8]);
                }
            }
            chunk(picture, "IDAT", pixels.toByteArray());
            chunk(picture, "IEND", new byte[0]);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void chunk(DataOutputStream picture, String kind, byte[] content) throws IOException {
        var body = ByteBuffer.allocate(4 + content.length).put(kind.getBytes(StandardCharsets.US_ASCII)).put(content).array();
        var sum = new CRC32();
        sum.update(body);
        picture.writeInt(content.length);
        picture.write(body);
        picture.writeInt((int) sum.getValue());
    }

    private static byte[] picture(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
