package cn.dangchang.plan.web;

import cn.dangchang.plan.Registers;
import cn.dangchang.plan.Registers.Kind;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One line of a register: entered, read, corrected, withdrawn. */
@Controller
@RequestMapping("/registers/{kind}")
class RegisterEntryPage {
    private final Registers registers;
    private final RegisterWords words;
    private final RegisterSubmissions submissions;
    private final RefusalTexts texts;
    private final Clock clock;

    RegisterEntryPage(Registers registers, RegisterWords words, RegisterSubmissions submissions, RefusalTexts texts, Clock clock) {
        this.registers = registers;
        this.words = words;
        this.submissions = submissions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView fresh(@PathVariable String kind) {
        var register = registers.kind(kind);
        SharedGround.NOT_FOR_YOU.refuseIf(!registers.mayKeep(register));
        return form(register, null, RegisterForm.empty(LocalDate.now(clock)), Map.of());
    }

    @PostMapping
    ModelAndView enter(@PathVariable String kind, @RequestParam MultiValueMap<String, String> typed) {
        var register = registers.kind(kind);
        var form = new RegisterForm(typed);
        return change(register, null, form, kind, () -> registers.enter(kind, form.draft(register.fields())));
    }

    @GetMapping("/{id}")
    ModelAndView read(@PathVariable String kind, @PathVariable UUID id) {
        var entry = registers.find(id);
        return form(registers.kind(entry.kind()), id, RegisterForm.of(entry), Map.of());
    }

    @PostMapping("/{id}")
    ModelAndView correct(@PathVariable String kind, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var register = registers.kind(registers.find(id).kind());
        var form = new RegisterForm(typed);
        return change(register, id, form, "correct " + id, () -> {
            registers.correct(id, form.version(), form.draft(register.fields()));
            return id;
        });
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(@PathVariable String kind, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var entry = registers.find(id);
        var form = new RegisterForm(typed);
        return change(registers.kind(entry.kind()), id, form, "withdraw " + id, () -> {
            registers.withdraw(id, form.text("reason"));
            return id;
        });
    }

    private ModelAndView change(Kind register, UUID id, RegisterForm form, String what, Supplier<UUID> work) {
        try {
            submissions.once(form.text("_idempotencyKey"), what + form.fingerprint(), work::get);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            var shown = form.text("reason") == null || id == null ? form : RegisterForm.of(registers.find(id));
            var page = form(register, id, shown, texts.of(refusal).stream().filter(each -> each.field() != null)
                    .collect(Collectors.toMap(RefusalTexts.FieldMessage::field, RefusalTexts.FieldMessage::message, (first, second) -> first)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", texts.summary(refusal));
        }
        return new ModelAndView("redirect:/registers/" + register.code());
    }

    private ModelAndView form(Kind register, UUID id, RegisterForm form, Map<String, String> errors) {
        var page = new ModelAndView("plan/register-entry");
        var options = words.options(register);
        page.addObject("kind", register).addObject("form", form).addObject("errors", errors).addObject("options", options)
                .addObject("picked", register.fields().stream().filter(field -> field.type().startsWith("enterprise"))
                        .collect(Collectors.toMap(Registers.Field::key, field -> submissions.json(form.all(field.key()).stream()
                                .map(value -> Map.of("id", value, "label", words.enterprise(value))).toList()))))
                .addObject("mayKeep", registers.mayKeep(register)).addObject("entry", id == null ? null : registers.find(id));
        return page.addObject("earlier", id == null ? java.util.List.of() : registers.find(id).earlier().stream()
                .map(each -> new Before(each, register.fields().stream().map(field -> field.label() + "："
                        + words.words(field, each.content().getOrDefault(field.key(), java.util.List.of()), options)).toList())).toList());
    }

    /** @param lines what stood there, field by field. */
    public record Before(Registers.Earlier earlier, java.util.List<String> lines) {}
}
