package cn.dangchang.documents.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Lends parsed fonts, one set to one thread at a time: parsing takes half a second and a set must not be shared. An agency may put
 * {@code body.ttf} (仿宋) and {@code title.ttf} (小标宋) into the directory {@code dangchang.fonts-dir}.
 */
@Component
public class FontRack {
    private static final String BODY = "documents/fonts/NotoSerifSC_400Regular.ttf";
    private static final String TITLE = "documents/fonts/NotoSerifSC_700Bold.ttf";

    private final BlockingQueue<Faces> free = new LinkedBlockingQueue<>();
    private final Semaphore sets = new Semaphore(Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors())));
    private final Path directory;

    public FontRack(@Value("${dangchang.fonts-dir:}") String directory) {
        this.directory = directory.isBlank() ? null : Path.of(directory);
    }

    /** Waits until a set is free. */
    <T> T lend(Function<Faces, T> work) {
        sets.acquireUninterruptibly();
        var faces = free.poll();
        try {
            faces = faces == null ? new Faces(parsed("body.ttf", BODY), parsed("title.ttf", TITLE)) : faces;
            return work.apply(faces);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } finally {
            if (faces != null) {
                free.add(faces);
            }
            sets.release();
        }
    }

    private Face parsed(String own, String ours) throws IOException {
        try (InputStream in = directory != null && Files.exists(directory.resolve(own)) ? Files.newInputStream(directory.resolve(own))
                : new ClassPathResource(ours).getInputStream()) {
            return new Face(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
        }
    }

    record Faces(Face body, Face title) {}
}
