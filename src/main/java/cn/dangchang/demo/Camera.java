package cn.dangchang.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Draws the pictures of the story: scenes with a caption, and signatures. Nobody and nothing real is on them. */
@Component
@Profile("demo")
public class Camera {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 420;
    private static final int CAPTION = 92;

    private Lettering lettering;

    /** @param done a scene after rectification is green, before it is amber. */
    public byte[] scene(String caption, String place, String stamp, boolean done) {
        return draw(WIDTH, HEIGHT, "jpg", pen -> {
            var dice = new Random(caption.hashCode());
            hall(pen, dice, done);
            pen.setColor(new Color(24, 32, 44));
            pen.fillRect(0, HEIGHT - CAPTION, WIDTH, CAPTION);
            pen.setColor(Color.WHITE);
            letters().write(pen, caption.length() > 24 ? caption.substring(0, 24) + "…" : caption, 18, HEIGHT - 54, 24);
            pen.setColor(new Color(190, 200, 212));
            letters().write(pen, place + "　" + stamp, 18, HEIGHT - 18, 18);
        });
    }

    /** @return a name as if drawn with the finger. */
    public byte[] signature(String name) {
        return draw(360, 140, "png", pen -> {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, 360, 140);
            pen.setColor(new Color(20, 30, 60));
            pen.shear(-0.22, 0.04);
            letters().write(pen, name, 60, 92, 66);
            var stroke = new Path2D.Double();
            stroke.moveTo(50, 112);
            stroke.curveTo(130, 96, 220, 124, 320, 98);
            pen.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(stroke);
        });
    }

    private static void hall(Graphics2D pen, Random dice, boolean done) {
        var far = done ? new Color(176, 204, 184) : new Color(214, 196, 160);
        pen.setPaint(new GradientPaint(0, 0, far.darker(), 0, HEIGHT, far));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(112, 116, 122));
        pen.fillRect(0, HEIGHT - CAPTION - 70, WIDTH, 70);
        for (int machine = 0; machine < 5; machine++) {
            int width = 70 + dice.nextInt(70);
            int height = 80 + dice.nextInt(130);
            var body = new Rectangle2D.Double(12 + machine * 124 + dice.nextInt(20), HEIGHT - CAPTION - 40 - height, width, height);
            pen.setColor(new Color(70 + dice.nextInt(60), 96 + dice.nextInt(50), 120 + dice.nextInt(60)));
            pen.fill(body);
            pen.setColor(new Color(255, 255, 255, 70));
            pen.fill(new Rectangle2D.Double(body.x + 8, body.y + 10, body.width - 16, 14));
        }
        pen.setStroke(new BasicStroke(12));
        pen.setColor(new Color(150, 156, 164));
        pen.drawLine(0, 60 + dice.nextInt(30), WIDTH, 50 + dice.nextInt(30));
        pen.setStroke(new BasicStroke(5));
        pen.setColor(done ? new Color(30, 150, 80) : new Color(220, 60, 40));
        pen.drawOval(160 + dice.nextInt(260), 110 + dice.nextInt(70), 110, 80);
    }

    private synchronized Lettering letters() {
        lettering = lettering == null ? new Lettering() : lettering;
        return lettering;
    }

    private static byte[] draw(int width, int height, String format, Consumer<Graphics2D> drawing) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(pen);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
