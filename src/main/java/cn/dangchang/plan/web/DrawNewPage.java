package cn.dangchang.plan.web;

import cn.dangchang.law.RuleSettings;
import cn.dangchang.plan.DrawRecords;
import cn.dangchang.plan.Draws;
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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chooses what is to be drawn, shows the candidates, and commits the seed. */
@Controller
class DrawNewPage {
    private final Draws draws;
    private final DrawSubmissions submissions;
    private final Preparing preparing;
    private final RefusalTexts texts;
    private final Acting acting;

    DrawNewPage(Draws draws, DrawSubmissions submissions, Preparing preparing, RefusalTexts texts, Acting acting) {
        this.draws = draws;
        this.submissions = submissions;
        this.preparing = preparing;
        this.texts = texts;
        this.acting = acting;
    }

    @GetMapping("/draws/new")
    ModelAndView page() {
        var planner = planner();
        return preparing.page(planner, preparing.empty(planner));
    }

    /** The candidates that the terms give; nothing is kept. */
    @PostMapping("/draws/new")
    ModelAndView preview(@RequestParam Map<String, String> typed, @RequestParam(required = false) List<String> sectors) {
        var planner = planner();
        var form = DrawForm.of(typed, sectors);
        try {
            return preparing.page(planner, form).addObject("preview", preparing.records().preview(form.terms()));
        } catch (Refusal refusal) {
            return refused(planner, form, refusal);
        }
    }

    @PostMapping("/draws")
    Object commit(@RequestParam Map<String, String> typed, @RequestParam(required = false) List<String> sectors) {
        var planner = planner();
        var form = DrawForm.of(typed, sectors);
        try {
            var next = submissions.once(typed.get("_idempotencyKey"), "draw " + form, () -> "/draws/" + draws.commit(form.terms()));
            return "redirect:" + next.next();
        } catch (Refusal refusal) {
            return refused(planner, form, refusal);
        }
    }

    private ModelAndView refused(Actor planner, DrawForm form, Refusal refusal) {
        if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
            throw refusal;
        }
        var page = preparing.page(planner, form);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        Map<String, String> errors = texts.of(refusal).stream().filter(each -> each.field() != null)
                .collect(Collectors.toMap(FieldMessage::field, FieldMessage::message, (first, second) -> first));
        return page.addObject("errors", errors).addObject("refusal", texts.summary(refusal));
    }

    private Actor planner() {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(!actor.is(Role.PLANNER));
        return actor;
    }

    /** What the page needs to be shown. */
    @Component
    record Preparing(DrawRecords records, DrawChoices choices, RuleSettings settings, Clock clock) {
        DrawForm empty(Actor planner) {
            var today = LocalDate.now(clock);
            return DrawForm.empty(today, settings.of("draw-share-min", planner.agency(), today).number());
        }

        ModelAndView page(Actor planner, DrawForm form) {
            var today = LocalDate.now(clock);
            return new ModelAndView("plan/draw-new").addObject("form", form).addObject("sectors", choices.sectors())
                    .addObject("errors", Map.of())
                    .addObject("today", today).addObject("witness", settings.of("draw-needs-witness", planner.agency(), today).on());
        }
    }
}
