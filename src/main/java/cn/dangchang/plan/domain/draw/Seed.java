package cn.dangchang.plan.domain.draw;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The 32 random bytes that decide a draw; their SHA-256 is published before anything else. */
record Seed(String hex) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    Seed {
        if (hex == null || !hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a seed is 32 bytes as 64 hexadecimal digits");
        }
    }

    static Seed random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Seed(HexFormat.of().formatHex(bytes));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    String commitment() {
        return Canon.sha256(bytes());
    }

    /** A seed is not written into logs by accident. */
    @Override
    public String toString() {
        return "seed of " + commitment();
    }
}
