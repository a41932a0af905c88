package cn.dangchang.penalty.web;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import cn.dangchang.worklist.CommandDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The common course of a command about a case or a measure: once, back with a notice; refused, the same page with what was typed and why at its field. */
@Component
class CaseAnswers {
    /** What is ticked, several at once. */
    private static final Set<String> TICKED = Set.of("officers", "others", "circumstances", "alsoBroken", "parties", "askedBy", "actedBy", "wantedBy", "present", "marks");

    private final CommandDesk desk;
    private final RefusalTexts texts;
    private final MessageSource messages;

    CaseAnswers(CommandDesk desk, RefusalTexts texts, MessageSource messages) {
        this.desk = desk;
        this.texts = texts;
        this.messages = messages;
    }

    /**
     * @param after where to go on, asked when the work is done; @param form which form of the page sent it
     * @param same shows the page again and names its template
     */
    ModelAndView run(HttpServletRequest request, String done, String form, Runnable work, Supplier<String> after, Function<Model, String> same) {
        try {
            desk.once(request.getParameter("_idempotencyKey"), Typed.fingerprint(request), work);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            return refused(request, form, refusal, same);
        }
        RequestContextUtils.getOutputFlashMap(request).put("notice", messages.getMessage("penalty.done." + done, null, Locale.SIMPLIFIED_CHINESE));
        return new ModelAndView("redirect:" + after.get());
    }

    /** The same for a page of its own whose forms are told apart by the last word of their address. */
    ModelAndView run(HttpServletRequest request, String done, Runnable work, String home, Function<Model, String> same) {
        var address = request.getRequestURI();
        return run(request, done, address.substring(address.lastIndexOf('/') + 1), work, () -> home, same);
    }

    void complete(MatterNumber number, String task, Map<String, Object> values) {
        desk.complete(number, task, values);
    }

    private ModelAndView refused(HttpServletRequest request, String form, Refusal refusal, Function<Model, String> same) {
        var model = new ExtendedModelMap();
        var answer = new ModelAndView(same.apply(model), HttpStatus.UNPROCESSABLE_ENTITY);
        answer.addAllObjects(model);
        var typed = new LinkedHashMap<String, Object>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, TICKED.contains(name) ? List.of(values) : values[0]));
        var errors = new LinkedHashMap<String, String>();
        texts.of(refusal).stream().filter(each -> each.field() != null).forEach(each -> errors.put(each.field(), each.message()));
        answer.addObject("typed", typed);
        answer.addObject("errors", errors);
        answer.addObject("form", form);
        answer.addObject("refusal", texts.summary(refusal));
        return answer;
    }
}
