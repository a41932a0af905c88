package cn.dangchang.plan.web;

import cn.dangchang.plan.SelfCheckNotices;
import cn.dangchang.plan.domain.register.RegisterChoices;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Notices to check oneself: the list, a new one, and who has answered. */
@Controller
@RequestMapping("/registers/self-checks")
class SelfCheckPage {
    private final SelfCheckNotices notices;
    private final RegisterChoices choices;
    private final RegisterSubmissions submissions;
    private final RefusalTexts texts;
    private final Now now;

    SelfCheckPage(SelfCheckNotices notices, RegisterChoices choices, RegisterSubmissions submissions, RefusalTexts texts, Now now) {
        this.notices = notices;
        this.choices = choices;
        this.submissions = submissions;
        this.texts = texts;
        this.now = now;
    }

    @GetMapping
    ModelAndView list() {
        return list(new NoticeForm(null, null, null, null), Map.of());
    }

    @PostMapping
    ModelAndView issue(NoticeForm form, @RequestParam(name = "_idempotencyKey", required = false) String key) {
        try {
            var id = once(key, "self-check " + form, () -> notices.issue(form.sector(), form.title(), form.content(), form.due()));
            return new ModelAndView("redirect:/registers/self-checks/" + id);
        } catch (Refusal refusal) {
            return refused(refusal, list(form, errors(refusal)));
        }
    }

    @GetMapping("/{id}")
    ModelAndView read(@PathVariable UUID id) {
        return page(id, null, Map.of());
    }

    @PostMapping("/{id}/answers/{enterprise}")
    ModelAndView answer(@PathVariable UUID id, @PathVariable UUID enterprise, AnswerForm form,
                        @RequestParam(name = "_idempotencyKey", required = false) String key) {
        try {
            once(key, "self-check-answer " + id + enterprise + form, () -> {
                notices.answer(id, enterprise, form.answeredOn(), form.found(), form.rectified(), form.ledger());
                return id;
            });
            return new ModelAndView("redirect:/registers/self-checks/" + id);
        } catch (Refusal refusal) {
            return refused(refusal, page(id, new Typed(enterprise, form), errors(refusal)));
        }
    }

    private UUID once(String key, String what, Supplier<UUID> work) {
        return submissions.once(key, what, work);
    }

    private ModelAndView list(NoticeForm form, Map<String, String> errors) {
        return new ModelAndView("plan/self-checks").addObject("notices", notices.all()).addObject("form", form).addObject("errors", errors)
                .addObject("sectors", choices.of("sector", now.agency())).addObject("today", now.day()).addObject("mayIssue", now.mayIssue());
    }

    private ModelAndView page(UUID id, Typed typed, Map<String, String> errors) {
        var notice = notices.find(id);
        return new ModelAndView("plan/self-check").addObject("notice", notice).addObject("sector", choices.of("sector", now.agency()).get(notice.sector()))
                .addObject("today", now.day()).addObject("typed", typed).addObject("errors", errors).addObject("mayRecord", now.mayRecord());
    }

    private ModelAndView refused(Refusal refusal, ModelAndView page) {
        if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
            throw refusal;
        }
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page.addObject("refusal", texts.summary(refusal));
    }

    private Map<String, String> errors(Refusal refusal) {
        return texts.of(refusal).stream().filter(each -> each.field() != null)
                .collect(Collectors.toMap(RefusalTexts.FieldMessage::field, RefusalTexts.FieldMessage::message, (first, second) -> first));
    }

    /** A notice as typed. */
    public record NoticeForm(String sector, String title, String content, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due) {}

    /** An answer as typed. */
    public record AnswerForm(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate answeredOn, int found, int rectified, String ledger) {}

    /** What was refused, and for whom. */
    public record Typed(UUID enterprise, AnswerForm form) {}

    /** Who asks, and when. */
    @org.springframework.stereotype.Component
    record Now(Acting acting, Clock clock) {
        LocalDate day() {
            return LocalDate.now(clock);
        }

        cn.dangchang.shared.AgencyId agency() {
            return acting.required().agency();
        }

        boolean mayIssue() {
            var actor = acting.required();
            return actor.is(Role.COORDINATOR) || actor.is(Role.PLANNER);
        }

        boolean mayRecord() {
            return mayIssue() || acting.required().is(Role.ESCORT);
        }
    }
}
