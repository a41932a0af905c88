package cn.dangchang.evidence.domain;

import cn.dangchang.evidence.EvidenceGround;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;

/** The kinds of files that are kept, told by their content alone; each with its largest size. */
enum FileKind {
    JPEG("image/jpeg", 20), PNG("image/png", 20), WEBP("image/webp", 20), PDF("application/pdf", 50), MP4("video/mp4", 200), WEBM("video/webm", 200),
    M4A("audio/mp4", 200);

    static final long LARGEST = 200L << 20;
    private static final int EDGE = 4096;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> MP4_BRANDS = Set.of("isom", "iso2", "iso4", "iso5", "iso6", "mp41", "mp42", "avc1", "M4V ", "dash", "3gp4", "3gp5", "MSNV");
    private static final Tika TIKA = new Tika();
    /** Marks of a second format inside the first one: such a file means one thing to us and another to a browser. */
    private static final List<String> FOREIGN = List.of("<!doctype", "<html", "<script", "<svg", "<?php", "%pdf-", "pk\u0003\u0004", "pk\u0005\u0006");

    private final String mediaType;
    private final int megabytes;

    FileKind(String mediaType, int megabytes) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
    }

    String mediaType() {
        return mediaType;
    }

    boolean image() {
        return this == JPEG || this == PNG || this == WEBP;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }

    /** @throws cn.dangchang.shared.Refusal {@link EvidenceGround#KIND_NOT_ALLOWED}, {@link EvidenceGround#TOO_LARGE} */
    static FileKind of(Path file, long size) throws IOException {
        var head = edge(file, 0);
        var kind = told(head).orElseThrow(() -> EvidenceGround.KIND_NOT_ALLOWED.refusalAt("file"));
        EvidenceGround.TOO_LARGE.refuseAtIf(size > (long) kind.megabytes << 20, "file", kind.megabytes);
        if (kind == JPEG || kind == PNG) {
            requireReadable(file);
        }
        boolean foreign = kind == PDF ? holdsForeign(head, 5) : holdsForeign(head, 0);
        EvidenceGround.KIND_NOT_ALLOWED.refuseAtIf(foreign || holdsForeign(edge(file, Math.max(0, size - EDGE)), kind == PDF && size <= EDGE ? 5 : 0),
                "file");
        return kind;
    }

    /** A small file can unfold to gigabytes of pixels, and one that nobody can open proves nothing. */
    private static void requireReadable(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            EvidenceGround.KIND_NOT_ALLOWED.refuseAtIf(!readers.hasNext(), "file");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                EvidenceGround.TOO_MANY_PIXELS.refuseAtIf((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS, "file");
            } catch (IIOException broken) {
                throw EvidenceGround.KIND_NOT_ALLOWED.refusalAt("file");
            } finally {
                reader.dispose();
            }
        }
    }

    private static Optional<FileKind> told(byte[] head) {
        var start = new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u001aE\u00df\u00a3")) {
            return start.contains("webm") ? Optional.of(WEBM) : Optional.empty();
        }
        if (start.startsWith("ftyp", 4)) {
            var brand = start.substring(8, Math.min(12, start.length()));
            return brand.equals("M4A ") ? Optional.of(M4A) : Optional.of(MP4).filter(kind -> MP4_BRANDS.contains(brand));
        }
        var type = TIKA.detect(head);
        return type.equals("application/pdf") && !start.startsWith("%PDF-") ? Optional.empty() : ofMediaType(type);
    }

    private static boolean holdsForeign(byte[] edge, int from) {
        var text = new String(edge, from, Math.max(0, edge.length - from), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return FOREIGN.stream().anyMatch(text::contains);
    }

    private static byte[] edge(Path file, long from) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            var bytes = new byte[(int) Math.min(EDGE, in.length() - from)];
            in.readFully(bytes);
            return bytes;
        }
    }
}
