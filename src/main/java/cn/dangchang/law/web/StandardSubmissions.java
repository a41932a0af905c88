package cn.dangchang.law.web;

import cn.dangchang.law.Violations.Violation;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.RefusalTexts.FieldMessage;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a standard in, or shows the page again with what was typed and why not. */
@Component
class StandardSubmissions {
    private final Submissions submissions;
    private final RefusalTexts texts;

    StandardSubmissions(Submissions submissions, RefusalTexts texts) {
        this.submissions = submissions;
        this.texts = texts;
    }

    Object change(String key, Violation violation, String range, StandardForm form, RedirectAttributes redirect, Runnable work) {
        try {
            submissions.once(key, violation.id() + range + form.entered() + form.rows() + form.basis() + form.validFrom() + form.validTo(), work);
        } catch (Refusal refusal) {
            var page = page(violation, form.validFrom(), range == null ? "new" : range, form);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("errors", texts.of(refusal).stream().filter(each -> each.field() != null)
                    .collect(Collectors.toMap(FieldMessage::field, FieldMessage::message, (first, second) -> first)))
                    .addObject("refusal", texts.summary(refusal)).addObject("fieldErrors", texts.of(refusal));
        }
        redirect.addFlashAttribute("saved", true);
        return "redirect:/admin/violations/" + violation.id() + "?day=" + form.validFrom();
    }

    /** @param range whose steps are being set, new for a range to enter, null for none. */
    ModelAndView page(Violation violation, LocalDate day, String range, StandardForm form) {
        return new ModelAndView("law/violation").addObject("violation", violation).addObject("day", day).addObject("form", form)
                .addObject("changed", violation.ranges().stream().filter(each -> each.id().equals(range)).findFirst().orElse(null))
                .addObject("entering", "new".equals(range) && !violation.verified()).addObject("errors", Map.of());
    }
}
