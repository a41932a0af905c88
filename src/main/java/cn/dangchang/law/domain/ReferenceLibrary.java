package cn.dangchang.law.domain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the reference files in at start, before anything asks for them. A file is known by its content: unchanged it is left alone,
 * changed it becomes a new edition beside the old one.
 */
@Component
class ReferenceLibrary implements SmartInitializingSingleton {
    /** Only one node takes files in at a time. */
    private static final long LOCK = 0x6C6177L;
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final List<Shelf> shelves;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Clock clock;

    ReferenceLibrary(List<Shelf> shelves, JdbcClient sql, TransactionOperations transaction, Clock clock) {
        this.shelves = shelves;
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        takeIn(files());
    }

    /** @param files contents by name below {@code reference/}. */
    void takeIn(Map<String, byte[]> files) {
        transaction.executeWithoutResult(status -> {
            sql.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row, n) -> n).list();
            files.forEach(this::takeIn);
        });
    }

    private void takeIn(String name, byte[] content) {
        shelves.stream().filter(shelf -> shelf.takes(name)).findFirst().ifPresent(shelf -> {
            String hash = hash(content);
            if (!hash.equals(newestHash(name))) {
                JsonNode file = parse(name, content);
                int edition = 1 + sql.sql("select coalesce(max(edition), 0) from law.reference_file where name = :name").param("name", name)
                        .query(Integer.class).single();
                shelf.place(name, file, edition);
                sql.sql("insert into law.reference_file (name, edition, hash, source, taken_in_at) values (:name, :edition, :hash, :source, :at)")
                        .param("name", name).param("edition", edition).param("hash", hash).param("source", Yaml.required(file, "source"))
                        .param("at", OffsetDateTime.now(clock)).update();
            }
        });
    }

    private String newestHash(String name) {
        return sql.sql("select hash from law.reference_file where name = :name order by edition desc limit 1").param("name", name)
                .query(String.class).optional().orElse("");
    }

    static Map<String, byte[]> files() {
        try {
            Map<String, byte[]> files = new TreeMap<>();
            for (var each : new PathMatchingResourcePatternResolver().getResources("classpath*:reference/**/*.yaml")) {
                String path = each.getURL().getPath();
                files.put(path.substring(path.lastIndexOf("/reference/") + "/reference/".length()), each.getContentAsByteArray());
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode parse(String name, byte[] content) {
        try {
            return YAML.readTree(content);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
