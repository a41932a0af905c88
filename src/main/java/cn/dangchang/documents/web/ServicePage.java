package cn.dangchang.documents.web;

import cn.dangchang.documents.Party;
import cn.dangchang.documents.Service;
import cn.dangchang.operations.Idempotency;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts the service of a document that could not be handed over on the spot. */
@Controller
class ServicePage {
    private final Service service;
    private final DocumentReader reader;
    private final Once once;
    private final RefusalTexts texts;
    private final Acting acting;

    ServicePage(Service service, DocumentReader reader, Once once, RefusalTexts texts, Acting acting) {
        this.service = service;
        this.reader = reader;
        this.once = once;
        this.texts = texts;
        this.acting = acting;
    }

    @PostMapping("/documents/{id}/service")
    String begin(@PathVariable UUID id, @RequestParam(defaultValue = "") String recipient, @RequestParam(defaultValue = "") String address,
                 @RequestParam(defaultValue = "") String second, @RequestParam(name = "_idempotencyKey", required = false) String key, RedirectAttributes flash) {
        reader.require(id);
        try {
            var servers = second.isBlank() ? List.of(acting.required().person()) : List.of(acting.required().person(), PersonId.typed(second, "second"));
            var number = once.of(key, "serve " + id + recipient + address + second,
                    () -> service.begin(id, new Party(recipient, address, null, null, null), servers));
            return "redirect:/cases/" + number;
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            flash.addFlashAttribute("refusal", texts.summary(refusal)).addFlashAttribute("recipient", recipient).addFlashAttribute("address", address)
                    .addFlashAttribute("second", second);
            return "redirect:/documents/" + id;
        }
    }

    /** One service for one request, however often it is sent. */
    @org.springframework.stereotype.Component
    record Once(Idempotency idempotency, TransactionOperations transaction) {
        MatterNumber of(String key, String what, java.util.function.Supplier<MatterNumber> work) {
            return transaction.execute(status -> idempotency.once(key, what, MatterNumber.class, work));
        }
    }
}
