package cn.dangchang.plan.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.MatterNumber;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One effect for one form, however often it is sent. */
@Component
class RegisterSubmissions {
    private final Idempotency idempotency;
    private final ObjectMapper json;

    RegisterSubmissions(Idempotency idempotency, ObjectMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    @Transactional
    UUID once(String key, String fingerprint, Supplier<UUID> work) {
        return idempotency.once(key, fingerprint, UUID.class, work);
    }

    @Transactional
    MatterNumber number(String key, String fingerprint, Supplier<MatterNumber> work) {
        return idempotency.once(key, fingerprint, MatterNumber.class, work);
    }

    /** @return the value for a script that reads it from an attribute. */
    String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
