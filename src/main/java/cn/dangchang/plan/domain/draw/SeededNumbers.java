package cn.dangchang.plan.domain.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.function.IntUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers that follow from seed, input and witness alone: block n is HMAC-SHA256(seed, {@code inputHash|wordsHash|stream|n}), read as eight
 * unsigned 32-bit numbers, big end first. A number is taken below the greatest multiple of the bound and else thrown away, so that none
 * is favoured.
 */
final class SeededNumbers implements IntUnaryOperator {
    private static final long RANGE = 1L << Integer.SIZE;

    private final Mac mac;
    private final String prefix;
    private long counter;
    private ByteBuffer block = ByteBuffer.allocate(0);

    SeededNumbers(Seed seed, String inputHash, String words, String stream) {
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed.bytes(), "HmacSHA256"));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        prefix = inputHash + "|" + Canon.sha256(words == null ? "" : words) + "|" + stream + "|";
    }

    /** @return a number from 0 to below the bound, each as likely as any other. */
    @Override
    public int applyAsInt(int bound) {
        long limit = RANGE - RANGE % bound;
        long number = next();
        while (number >= limit) {
            number = next();
        }
        return (int) (number % bound);
    }

    private long next() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal((prefix + counter++).getBytes(StandardCharsets.UTF_8)));
        }
        return Integer.toUnsignedLong(block.getInt());
    }
}
