package cn.dangchang.plan.web;

import cn.dangchang.plan.TipOffs;
import cn.dangchang.plan.TipOffs.Informant;
import cn.dangchang.plan.TipOffs.Report;
import cn.dangchang.plan.TipOffs.TipOff;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tip-offs of a year with their sources, and a new one. */
@Controller
@RequestMapping("/tip-offs")
class TipOffsPage {
    private final TipOffs tipOffs;
    private final TipOffChoices choices;
    private final RegisterSubmissions submissions;
    private final RefusalTexts texts;

    TipOffsPage(TipOffs tipOffs, TipOffChoices choices, RegisterSubmissions submissions, RefusalTexts texts) {
        this.tipOffs = tipOffs;
        this.choices = choices;
        this.submissions = submissions;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView list(@RequestParam(required = false) Integer year, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String state) {
        int shown = ShownYear.of(year, choices.today());
        var all = tipOffs.all(shown);
        return new ModelAndView("plan/tip-offs").addObject("year", shown).addObject("source", source).addObject("state", state)
                .addObject("lines", all.stream().filter(each -> fits(each, source, state)).toList()).addObject("sources", choices.sources())
                .addObject("tally", all.stream().collect(Collectors.groupingBy(each -> each.report().source(), TreeMap::new, Collectors.counting())))
                .addObject("today", choices.today());
    }

    private boolean fits(TipOff tipOff, String source, String state) {
        return (source.isEmpty() || tipOff.report().source().equals(source)) && switch (state) {
            case "open" -> tipOff.open();
            case "overdue" -> tipOff.due() != null && tipOff.due().isBefore(choices.today());
            case "without-visit" -> tipOff.open() && tipOff.visits().isEmpty();
            default -> true;
        };
    }

    @GetMapping("/new")
    ModelAndView fresh() {
        return form(new TipOffForm(null, null, null, null, null, null, false, null, null, null, null), Map.of());
    }

    @PostMapping
    ModelAndView register(@ModelAttribute("form") TipOffForm form, @RequestParam(name = "_idempotencyKey", required = false) String key) {
        try {
            var number = submissions.number(key, "tip-off " + form.fingerprint(), () -> tipOffs.register(form.report(), form.informant()));
            return new ModelAndView("redirect:/tip-offs/" + number);
        } catch (Refusal refusal) {
            if (refusal.ground() == SharedGround.NOT_FOR_YOU) {
                throw refusal;
            }
            var page = form(form, texts.of(refusal).stream().filter(each -> each.field() != null)
                    .collect(Collectors.toMap(RefusalTexts.FieldMessage::field, RefusalTexts.FieldMessage::message, (first, second) -> first)));
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page.addObject("refusal", texts.summary(refusal));
        }
    }

    private ModelAndView form(TipOffForm form, Map<String, String> errors) {
        return new ModelAndView("plan/tip-off-new").addObject("form", form).addObject("errors", errors).addObject("channels", choices.channels())
                .addObject("sources", choices.sources()).addObject("sectors", choices.sectors()).addObject("teams", choices.teams())
                .addObject("picked", submissions.json(form.enterprise() == null ? List.of()
                        : List.of(Map.of("id", form.enterprise(), "label", choices.enterprise(form.enterprise())))));
    }

    /** A tip-off as typed. */
    public record TipOffForm(String channel, String source, UUID enterprise, String place, String sector, String content, boolean fatality, String team,
                             String name, String telephone, String address) {
        Report report() {
            return new Report(channel == null ? "" : channel, source == null ? "" : source, enterprise, place, sector, content, fatality, team);
        }

        Informant informant() {
            return new Informant(name, telephone, address);
        }

        /** Without who reported, since what is remembered of a request is kept. */
        String fingerprint() {
            return report().toString() + informant().isAnonymous();
        }
    }
}
