package cn.dangchang.evidence.web;

import java.awt.Color;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;

/** Smaller pictures for lists; a picture of a bomb's size is read at a fraction of its pixels. */
final class Thumbnail {
    private static final int NARROWEST = 64;
    private static final int WIDEST = 1280;
    private static final long MOST_PIXELS = 80_000_000;

    private Thumbnail() {}

    /** @return a JPEG of about that width, or empty where the picture cannot be made smaller. */
    static Optional<byte[]> of(Path file, int width) throws IOException {
        int wanted = Math.max(NARROWEST, Math.min(WIDEST, width));
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS || reader.getWidth(0) <= wanted) {
                    return Optional.empty();
                }
                var some = new ImageReadParam();
                int step = Math.max(1, reader.getWidth(0) / (2 * wanted));
                some.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(scaled(reader.read(0, some), wanted));
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] scaled(BufferedImage picture, int width) throws IOException {
        int height = Math.max(1, picture.getHeight() * width / picture.getWidth());
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = small.createGraphics();
        graphics.drawImage(picture.getScaledInstance(width, height, Image.SCALE_SMOOTH), 0, 0, Color.WHITE, null);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(small, "jpeg", out);
        return out.toByteArray();
    }
}
