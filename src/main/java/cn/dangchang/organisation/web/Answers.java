package cn.dangchang.organisation.web;

import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the pages of this module answer a change: done, or refused at the field. */
@Component
class Answers {
    private final Idempotency idempotency;
    private final RefusalTexts texts;
    private final Choices words;

    Answers(Idempotency idempotency, RefusalTexts texts, Choices words) {
        this.idempotency = idempotency;
        this.texts = texts;
        this.words = words;
    }

    /** Does it once per key, and goes back to the page with what came of it; where refused, the errors of the form that is known by its {@code done}. */
    String change(RedirectAttributes flash, String key, String page, String done, Runnable change) {
        try {
            once(key, page + " " + done, change);
            flash.addFlashAttribute("notice", words.word(done));
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            flash.addFlashAttribute("refusal", texts.summary(refusal)).addFlashAttribute("wrong", done).addFlashAttribute("errors", errors(refusal));
        }
        return "redirect:" + page;
    }

    /** @param what never holds a password or PIN, since its hash is kept. */
    void once(String key, String what, Runnable change) {
        idempotency.once(key, what, Boolean.class, () -> {
            change.run();
            return true;
        });
    }

    /** @return messages by field; what concerns the whole stands under the empty name. */
    Map<String, String> errors(Refusal refusal) {
        if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
            throw refusal;
        }
        var errors = new HashMap<String, String>();
        texts.of(refusal).forEach(each -> errors.put(each.field() == null ? "" : each.field(), each.message()));
        return errors;
    }
}
