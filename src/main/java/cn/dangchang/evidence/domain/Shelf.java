package cn.dangchang.evidence.domain;

import cn.dangchang.evidence.ContentStore;
import cn.dangchang.evidence.EvidenceGround;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The directory in which contents lie under their hash, two levels deep; nodes share it. */
@Component
class Shelf implements ContentStore {
    private static final Duration GRACE = Duration.ofHours(1);

    private final Path root;
    private final ObjectProvider<Holder> holders;

    Shelf(@Value("${dangchang.data-dir:data}") Path directory, ObjectProvider<Holder> holders) throws IOException {
        this.root = directory.toAbsolutePath().resolve("files");
        this.holders = holders;
        Files.createDirectories(root.resolve("incoming"));
    }

    /** @return a new file outside the hashed places, on the same disk. */
    Path incoming() throws IOException {
        return Files.createTempFile(root.resolve("incoming"), "in-", ".part");
    }

    Path of(String sha256) {
        EvidenceGround.NO_SUCH_FILE.refuseIf(sha256 == null || !sha256.matches("[0-9a-f]{64}"));
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
    }

    /** Puts a complete file in its place. A content that is there already is kept and counts as new for the sweep. */
    void shelve(Path complete, String sha256) throws IOException {
        var place = of(sha256);
        Files.createDirectories(place.getParent());
        if (Files.exists(place)) {
            Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
            Files.delete(complete);
            return;
        }
        flush(complete, StandardOpenOption.WRITE);
        Files.move(complete, place, StandardCopyOption.ATOMIC_MOVE);
        flush(place.getParent(), StandardOpenOption.READ);
    }

    @Override
    public String put(byte[] content) {
        try {
            var arrival = Arrival.take(new ByteArrayInputStream(content), incoming(), content.length);
            shelve(arrival.file(), arrival.sha256());
            return arrival.sha256();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public byte[] read(String sha256) {
        var place = sound(sha256);
        try {
            return Files.readAllBytes(place);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @return the file after its bytes were checked against the hash. */
    Path sound(String sha256) {
        var place = of(sha256);
        EvidenceGround.NO_SUCH_FILE.refuseIf(!Files.isRegularFile(place));
        EvidenceGround.FILE_DAMAGED.refuseIf(!sha256.equals(hash(place)));
        return place;
    }

    boolean isSound(String sha256) {
        var place = of(sha256);
        return Files.isRegularFile(place) && sha256.equals(hash(place));
    }

    private static String hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = Arrival.digest();
            var buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweepAtStart() {
        sweep();
    }

    @Override
    public int sweep() {
        var before = Instant.now().minus(GRACE);
        int swept = 0;
        try (var files = Files.walk(root)) {
            var old = files.filter(Files::isRegularFile).filter(file -> olderThan(file, before)).toList();
            for (int from = 0; from < old.size(); from += 500) {
                swept += sweep(old.subList(from, Math.min(old.size(), from + 500)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return swept;
    }

    private int sweep(List<Path> old) throws IOException {
        var names = old.stream().map(file -> file.getFileName().toString()).toList();
        var held = new HashSet<String>();
        holders.forEach(holder -> held.addAll(holder.held(names)));
        int swept = 0;
        for (var file : old) {
            if (!held.contains(file.getFileName().toString()) && Files.deleteIfExists(file)) {
                swept++;
            }
        }
        return swept;
    }

    private static boolean olderThan(Path file, Instant instant) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(instant);
        } catch (IOException gone) {
            return false;
        }
    }

    private static void flush(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
