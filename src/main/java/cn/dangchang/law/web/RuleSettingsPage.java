package cn.dangchang.law.web;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.RuleSettings.Change;
import cn.dangchang.law.RuleSettings.Setting;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.RefusalTexts.FieldMessage;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an agency's administrator sees the rules of a day and sets the agency's own. */
@Controller
@RequestMapping("/admin/settings")
class RuleSettingsPage {
    private final RuleSettings settings;
    private final Acting acting;
    private final Submissions submissions;
    private final RefusalTexts texts;
    private final Clock clock;

    RuleSettingsPage(RuleSettings settings, Acting acting, Submissions submissions, RefusalTexts texts, Clock clock) {
        this.settings = settings;
        this.acting = acting;
        this.submissions = submissions;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        return page(day == null ? LocalDate.now(clock) : day, null, null);
    }

    @PostMapping("/{key}")
    Object change(@PathVariable String key, RuleForm form, @RequestParam(name = "_idempotencyKey", required = false) String idempotencyKey,
                  RedirectAttributes redirect) {
        Actor administrator = administrator();
        try {
            submissions.once(idempotencyKey, key + form, () -> settings.change(administrator.agency(), form.change(key)));
        } catch (Refusal refusal) {
            return page(LocalDate.now(clock), new Rejected(key, form, texts.of(refusal)), texts.summary(refusal));
        }
        redirect.addFlashAttribute("saved", settings.of(key, administrator.agency(), form.validFrom()).name());
        return "redirect:/admin/settings?day=" + form.validFrom() + "#" + key;
    }

    private ModelAndView page(LocalDate day, Rejected rejected, String refusal) {
        List<Setting> rules = settings.all(administrator().agency(), day);
        var page = new ModelAndView("law/settings", Map.of("rules", rules, "day", day));
        if (rejected != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            page.addObject("rejected", rejected).addObject("refusal", refusal).addObject("fieldErrors", rejected.anchors());
        }
        return page;
    }

    private Actor administrator() {
        Actor actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN));
        return actor;
    }

    record RuleForm(String value, String basis, @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
                    @DateTimeFormat(iso = ISO.DATE) LocalDate validTo) {
        Change change(String key) {
            return new Change(key, value, basis, validFrom, validTo);
        }
    }

    /** What was typed and refused; it stays on the page. */
    record Rejected(String key, RuleForm form, List<FieldMessage> messages) {
        public Map<String, String> errors() {
            return messages.stream().filter(each -> each.field() != null)
                    .collect(Collectors.toMap(FieldMessage::field, FieldMessage::message, (first, second) -> first));
        }

        public List<FieldMessage> anchors() {
            return messages.stream().map(each -> new FieldMessage(each.field() == null ? null : key + "-" + each.field(), each.message())).toList();
        }
    }
}
