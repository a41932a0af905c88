package cn.dangchang.audit.domain;

import cn.dangchang.audit.Chain;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** The one way in which an entry is written down before it is hashed; changing it breaks every stored chain. */
final class Canonical {
    static final String GENESIS = "0".repeat(64);
    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private Canonical() {}

    static String facts(Map<String, ?> facts) {
        return write(facts);
    }

    static Map<String, Object> read(String facts) {
        try {
            return JSON.readValue(facts, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("facts are not JSON", broken);
        }
    }

    static String body(Chain chain, Instant at, String person, String action, String facts) {
        return write(Arrays.asList(chain.kind(), chain.key(), at.toString(), person, action)) + facts;
    }

    /** @return what the database computes too when it appends to an existing chain. */
    static String hash(String previous, long position, String body) {
        return sha256(previous + "|" + position + "|" + body);
    }

    static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("cannot be audited", broken);
        }
    }
}
