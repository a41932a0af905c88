package cn.dangchang.registry.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.registry.domain.Vocabularies;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the register's pages answer a change: done once per key, or refused at the field. */
@Component("registryAnswers")
class Answers {
    /** Told as a page of its own, since nothing of the form is to be mended. */
    private static final Set<Object> ELSEWHERE = Set.of(SharedGround.NOT_FOR_YOU, SharedGround.NOBODY_IS_ACTING, RegistryGround.NO_SUCH_ENTERPRISE,
            RegistryGround.NO_SUCH_IMPORT, RegistryGround.NO_SUCH_EXPERT);

    private final Idempotency idempotency;
    private final RefusalTexts texts;
    private final Vocabularies words;
    private final Clock clock;

    Answers(Idempotency idempotency, RefusalTexts texts, Vocabularies words, Clock clock) {
        this.idempotency = idempotency;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    @Transactional
    public String once(String key, String what, Supplier<Object> change) {
        return idempotency.once(key, what, String.class, () -> String.valueOf(change.get()));
    }

    @Transactional
    public void once(String key, String what, Runnable change) {
        once(key, what, () -> {
            change.run();
            return true;
        });
    }

    /** @return messages by field; what concerns the whole stands under the empty name. */
    Map<String, String> errors(Refusal refusal) {
        if (ELSEWHERE.contains(refusal.ground())) {
            throw refusal;
        }
        var errors = new LinkedHashMap<String, String>();
        texts.of(refusal).forEach(each -> errors.put(each.field() == null ? "" : each.field(), each.message()));
        return errors;
    }

    /** @return the refusal in one text. */
    String text(Refusal refusal) {
        errors(refusal);
        return texts.summary(refusal);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String word(String key, Object... arguments) {
        return words.word(key, arguments);
    }
}
