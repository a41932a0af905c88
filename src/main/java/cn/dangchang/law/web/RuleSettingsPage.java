package cn.dangchang.law.web;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.law.RuleSettings.Change;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.RefusalTexts.FieldMessage;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
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
    ModelAndView show(@RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day,
                      @RequestParam(required = false) String rule) {
        LocalDate shown = day == null ? LocalDate.now(clock) : day;
        return page(shown, rule, new RuleForm(null, null, shown, null));
    }

    @PostMapping("/{key}")
    Object change(@PathVariable String key, RuleForm form, @RequestParam(name = "_idempotencyKey", required = false) String idempotencyKey,
                  RedirectAttributes redirect) {
        Actor administrator = administrator();
        try {
            submissions.once(idempotencyKey, key + form, () -> settings.change(administrator.agency(), form.change(key)));
        } catch (Refusal refusal) {
            ModelAndView page = page(LocalDate.now(clock), key, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("errors", errors(refusal)).addObject("refusal", texts.summary(refusal)).addObject("fieldErrors", texts.of(refusal));
        }
        redirect.addFlashAttribute("saved", settings.of(key, administrator.agency(), form.validFrom()).name());
        return "redirect:/admin/settings?day=" + form.validFrom() + "#" + key;
    }

    /** @param key the rule that is being changed, or null. */
    private ModelAndView page(LocalDate day, String key, RuleForm form) {
        AgencyId agency = administrator().agency();
        var page = new ModelAndView("law/settings");
        page.addObject("rows", settings.all(agency, day).stream().map(RuleRow::of).toList()).addObject("day", day);
        if (key != null) {
            page.addObject("changed", settings.of(key, agency, day)).addObject("form", form).addObject("errors", Map.of());
        }
        return page;
    }

    private Map<String, String> errors(Refusal refusal) {
        return texts.of(refusal).stream().filter(each -> each.field() != null)
                .collect(Collectors.toMap(FieldMessage::field, FieldMessage::message, (first, second) -> first));
    }

    private Actor administrator() {
        Actor actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.ADMIN));
        return actor;
    }

    /** What the administrator typed; it stays on the page when it is refused. */
    public record RuleForm(String value, String basis, @DateTimeFormat(iso = ISO.DATE) LocalDate validFrom,
                    @DateTimeFormat(iso = ISO.DATE) LocalDate validTo) {
        Change change(String key) {
            return new Change(key, value, basis, validFrom, validTo);
        }
    }
}
