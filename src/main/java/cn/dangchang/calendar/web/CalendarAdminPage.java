package cn.dangchang.calendar.web;

import cn.dangchang.calendar.domain.NoticeImport;
import cn.dangchang.calendar.domain.NoticeImport.Notice;
import cn.dangchang.calendar.domain.YearBook;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the loaded years and takes in the next notice: read it back first, then confirm. */
@Controller
class CalendarAdminPage {
    private final NoticeImport notices;
    private final YearBook book;
    private final RefusalTexts texts;
    private final MessageSource messages;

    CalendarAdminPage(NoticeImport notices, YearBook book, RefusalTexts texts, MessageSource messages) {
        this.notices = notices;
        this.book = book;
        this.texts = texts;
        this.messages = messages;
    }

    @GetMapping("/admin/calendar")
    ModelAndView years(Model model) {
        notices.mustBeAdministrator();
        return page(model, new NoticeForm("", "", "", ""), HttpStatus.OK);
    }

    @PostMapping("/admin/calendar/preview")
    ModelAndView preview(@ModelAttribute("form") NoticeForm form, Model model) {
        try {
            model.addAttribute("preview", notices.preview(form.typed()));
            return page(model, form, HttpStatus.OK);
        } catch (Refusal refusal) {
            return refused(model, form, refusal);
        }
    }

    @PostMapping("/admin/calendar")
    ModelAndView confirm(@ModelAttribute("form") NoticeForm form, Model model, RedirectAttributes redirect) {
        try {
            int moved = notices.confirm(form.typed());
            redirect.addFlashAttribute("notice", messages.getMessage("calendar.admin.imported", new Object[] {form.year().strip(), moved},
                    Locale.SIMPLIFIED_CHINESE));
            return new ModelAndView("redirect:/admin/calendar");
        } catch (Refusal refusal) {
            return refused(model, form, refusal);
        }
    }

    private ModelAndView refused(Model model, NoticeForm form, Refusal refusal) {
        if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
            throw refusal;
        }
        var errors = new HashMap<String, String>();
        texts.of(refusal).forEach(each -> errors.put(each.field(), each.message()));
        model.addAttribute("errors", errors);
        return page(model, form, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView page(Model model, NoticeForm form, HttpStatus status) {
        model.addAttribute("form", form).addAttribute("years", book.years()).addAttribute("missing", book.missingYears());
        return new ModelAndView("calendar/admin", model.asMap(), status);
    }

    /** The notice as typed. */
    record NoticeForm(String year, String notice, String url, String days) {
        Notice typed() {
            var written = said(year);
            return new Notice(written.matches("\\d{4}") ? Integer.parseInt(written) : 0, said(notice), said(url), said(days));
        }

        private static String said(String text) {
            return text == null ? "" : text.strip();
        }
    }
}
