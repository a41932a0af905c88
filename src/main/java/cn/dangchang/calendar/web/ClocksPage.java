package cn.dangchang.calendar.web;

import cn.dangchang.calendar.CalendarGround;
import cn.dangchang.calendar.Term;
import cn.dangchang.calendar.Terms;
import cn.dangchang.calendar.domain.CommonTerms;
import cn.dangchang.calendar.domain.CommonTerms.CommonTerm;
import cn.dangchang.calendar.domain.YearBook;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** The term calculator for officers. */
@Controller
class ClocksPage {
    private final Terms terms;
    private final CommonTerms common;
    private final YearBook book;
    private final RefusalTexts texts;
    private final MessageSource messages;
    private final Clock now;

    ClocksPage(Terms terms, CommonTerms common, YearBook book, RefusalTexts texts, MessageSource messages, Clock now) {
        this.terms = terms;
        this.common = common;
        this.book = book;
        this.texts = texts;
        this.messages = messages;
        this.now = now;
    }

    @GetMapping("/clocks")
    ModelAndView calculator(@ModelAttribute("form") TermForm form, Model model) {
        var options = new LinkedHashMap<String, String>();
        common.all().forEach(term -> options.put(term.key(), term.name() + " · " + word(term.term())));
        model.addAttribute("commonTerms", options).addAttribute("today", LocalDate.now(now)).addAttribute("years", book.years());
        HttpStatusCode status = HttpStatus.OK;
        if (form.isAsked()) {
            try {
                answer(form, model);
            } catch (Refusal refusal) {
                status = refusal.ground() == CalendarGround.YEAR_NOT_LOADED ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST;
                model.addAttribute("errors", byField(refusal));
            }
        }
        return new ModelAndView("calendar/clocks", model.asMap(), status);
    }

    private void answer(TermForm form, Model model) {
        var chosen = common.of(form.common());
        var question = TermQuestion.of(form.moment(), chosen.map(CommonTerm::period).orElse(form.period()));
        var due = question.answer(terms);
        model.addAttribute("question", question).addAttribute("due", due).addAttribute("chosen", chosen.orElse(null))
                .addAttribute("left", terms.workingDaysLeft(LocalDate.now(now), due.due()))
                .addAttribute("months", new MonthStrip(book).of(question.day(), due.due()));
    }

    private String word(Term term) {
        return messages.getMessage("calendar.term." + term.kind(), new Object[] {term.count()}, Locale.SIMPLIFIED_CHINESE);
    }

    private HashMap<String, String> byField(Refusal refusal) {
        var errors = new HashMap<String, String>();
        texts.of(refusal).forEach(each -> errors.put(String.valueOf(each.field()), each.message()));
        return errors;
    }

    /**
     * @param common key of a common term; empty where {@code period} says it
     * @param time {@code HH:mm}, for terms in hours
     */
    record TermForm(String from, String time, String common, String period) {
        boolean isAsked() {
            return from != null;
        }

        String moment() {
            return time == null || time.isBlank() || from.contains("T") ? from : from + "T" + time;
        }
    }
}
