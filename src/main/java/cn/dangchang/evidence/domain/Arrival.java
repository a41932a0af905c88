package cn.dangchang.evidence.domain;

import cn.dangchang.evidence.EvidenceGround;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file that came in and is not in its place yet. */
record Arrival(Path file, long size, String sha256) {
    /** Writes the stream to the file while counting and hashing. The file is gone when this throws. */
    static Arrival take(InputStream in, Path file, long atMost) throws IOException {
        var digest = digest();
        long size = 0;
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                EvidenceGround.TOO_LARGE.refuseAtIf(size > atMost, "file", atMost >> 20);
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Arrival(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
