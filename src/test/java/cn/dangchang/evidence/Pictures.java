package cn.dangchang.evidence;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
