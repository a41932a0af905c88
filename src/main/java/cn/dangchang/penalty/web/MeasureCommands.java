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
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The common course of a command from the page of a measure: once, back to the page; refused, the page with what was typed and why at its field. */
@Component
class MeasureCommands {
    /** What is ticked, several at once. */
    private static final Set<String> CHOSEN = Set.of("askedBy", "actedBy", "wantedBy");

    private final CommandDesk desk;
    private final RefusalTexts texts;
    private final MessageSource messages;

    MeasureCommands(CommandDesk desk, RefusalTexts texts, MessageSource messages) {
        this.desk = desk;
        this.texts = texts;
        this.messages = messages;
    }

    /** @param home address of the page; @param view its template; @param fill what the page shows. */
    record Place(String home, String view, Consumer<Model> fill) {}

    ModelAndView run(HttpServletRequest request, Place place, String done, Runnable work) {
        try {
            desk.once(request.getParameter("_idempotencyKey"), Typed.fingerprint(request), work);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            return refused(request, place, refusal);
        }
        RequestContextUtils.getOutputFlashMap(request).put("notice", messages.getMessage("penalty.done." + done, null, Locale.SIMPLIFIED_CHINESE));
        return new ModelAndView("redirect:" + place.home());
    }

    void complete(MatterNumber number, String task, Map<String, Object> values) {
        desk.complete(number, task, values);
    }

    private ModelAndView refused(HttpServletRequest request, Place place, Refusal refusal) {
        var answer = new ModelAndView(place.view(), HttpStatus.UNPROCESSABLE_ENTITY);
        var model = new ExtendedModelMap();
        place.fill().accept(model);
        answer.addAllObjects(model);
        var typed = new LinkedHashMap<String, Object>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, CHOSEN.contains(name) ? List.of(values) : values[0]));
        var errors = new LinkedHashMap<String, String>();
        texts.of(refusal).stream().filter(each -> each.field() != null).forEach(each -> errors.put(each.field(), each.message()));
        answer.addObject("typed", typed);
        answer.addObject("errors", errors);
        answer.addObject("form", request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1));
        answer.addObject("refusal", texts.summary(refusal));
        return answer;
    }
}
