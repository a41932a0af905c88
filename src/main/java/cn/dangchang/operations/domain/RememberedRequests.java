package cn.dangchang.operations.domain;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.operations.OperationsGround;
import cn.dangchang.shared.Acting;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A repetition that comes while the first is still working waits at the key's row and then reads the answer. */
@Service
class RememberedRequests implements Idempotency {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final String HOUSE = "-";

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;
    private final ObjectMapper json;

    RememberedRequests(JdbcClient jdbc, Acting acting, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional
    public <T> T once(String key, String fingerprint, Class<T> answerType, Supplier<T> work) {
        if (key == null || key.isBlank()) {
            return work.get();
        }
        var person = acting.current().map(actor -> actor.person().value()).orElse(HOUSE);
        var name = key.length() > 100 ? sha256(key) : key;
        int taken = jdbc.sql("insert into operations.remembered_request (person, key, fingerprint, at) values (?, ?, ?, ?) on conflict do nothing")
                .param(person).param(name).param(sha256(fingerprint)).param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        if (taken == 0) {
            return answered(person, name, sha256(fingerprint), answerType);
        }
        var answer = work.get();
        jdbc.sql("update operations.remembered_request set answer = ? where person = ? and key = ?")
                .param(write(answer)).param(person).param(name).update();
        return answer;
    }

    private <T> T answered(String person, String key, String fingerprint, Class<T> answerType) {
        var request = jdbc.sql("select fingerprint, answer from operations.remembered_request where person = ? and key = ?")
                .param(person).param(key).query(Remembered.class).single();
        OperationsGround.KEY_USED_FOR_SOMETHING_ELSE.refuseIf(!request.fingerprint().equals(fingerprint));
        try {
            return request.answer() == null ? null : json.readValue(request.answer(), answerType);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a remembered answer cannot be read as " + answerType, broken);
        }
    }

    @Scheduled(cron = "${dangchang.operations.clean-cron:0 40 3 * * *}", zone = "Asia/Shanghai")
    void forgetOld() {
        // rows are written at the office's clock, which only tests and the demo move
        Instant before = clock.instant().minus(KEPT);
        jdbc.sql("delete from operations.remembered_request where at < ?").param(before.atOffset(ZoneOffset.UTC)).update();
    }

    private String write(Object answer) {
        try {
            return answer == null ? null : json.writeValueAsString(answer);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an answer cannot be remembered", broken);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    record Remembered(String fingerprint, String answer) {}
}
