package cn.dangchang.rectification.web;

import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.shared.web.Typed;
import cn.dangchang.worklist.CommandDesk;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The common course of a command from a tab: once, back to the tab with a notice; refused, the same tab with what was typed. */
@Component
class PageCommands {
    private final CommandDesk desk;
    private final RectificationPage page;
    private final RefusalTexts texts;
    private final MessageSource messages;

    PageCommands(CommandDesk desk, RectificationPage page, RefusalTexts texts, MessageSource messages) {
        this.desk = desk;
        this.page = page;
        this.texts = texts;
        this.messages = messages;
    }

    ModelAndView run(HttpServletRequest request, MatterNumber number, String tab, String done, Runnable work) {
        return run(request, number, tab, tab, done, work);
    }

    /** @param after the tab to go on with. */
    ModelAndView run(HttpServletRequest request, MatterNumber number, String tab, String after, String done, Runnable work) {
        try {
            desk.once(request.getParameter("_idempotencyKey"), Typed.fingerprint(request), work);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            return refused(request, number, tab, refusal);
        }
        RequestContextUtils.getOutputFlashMap(request)
                .put("notice", messages.getMessage("rectification.done." + done, null, Locale.SIMPLIFIED_CHINESE));
        return new ModelAndView("redirect:/rectifications/" + number + (after.equals("overview") ? "" : "/" + after));
    }

    void complete(MatterNumber number, String task, Map<String, Object> values) {
        desk.complete(number, task, values);
    }

    private ModelAndView refused(HttpServletRequest request, MatterNumber number, String tab, Refusal refusal) {
        var answer = new ModelAndView("rectification/" + tab, HttpStatus.UNPROCESSABLE_ENTITY);
        var model = new org.springframework.ui.ExtendedModelMap();
        page.tab(number, tab, model);
        answer.addAllObjects(model);
        var typed = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, values[0]));
        answer.addObject("typed", typed);
        answer.addObject("refusal", texts.summary(refusal));
        return answer;
    }
}
