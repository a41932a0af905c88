package cn.dangchang.inspection.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.MajorHazards.MajorHazard;
import cn.dangchang.inspection.MajorHazards.Step;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The open list of major hazards, each with its assignment, ledger, closing and notice (一单四制, R-150). */
@Controller
class HazardsPage {
    private final MajorHazards hazards;
    private final Enterprises enterprises;
    private final VisitSubmissions submissions;
    private final Acting acting;
    private final OfficeClock clock;

    HazardsPage(MajorHazards hazards, Enterprises enterprises, VisitSubmissions submissions, Acting acting, OfficeClock clock) {
        this.hazards = hazards;
        this.enterprises = enterprises;
        this.submissions = submissions;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/major-hazards")
    String hazards(Model model) {
        model.addAttribute("hazards", hazards.open(acting.required().agency()).stream().map(each -> new HazardLine(each, enterprises.find(each.enterprise()).map(Enterprise::name).orElse(""))).toList())
                .addAttribute("today", LocalDate.now(clock));
        return "inspection/hazards";
    }

    @PostMapping("/major-hazards/{finding}/notes")
    @ResponseBody
    Next note(@PathVariable UUID finding, @RequestParam MultiValueMap<String, String> form,
              @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var typed = new Typed(form);
        return submissions.once(key, "hazard " + finding + typed, null, () -> {
            SharedGround.FORM_NOT_VALID.refuseAtIf(typed.text("step") == null, "step");
            var on = typed.day("on");
            hazards.note(finding, typed.read("step", typed.text("step"), Step::valueOf), typed.text("text"), on == null ? LocalDate.now(clock) : on);
            return Next.to("/major-hazards#hazard-" + finding);
        });
    }

    public record HazardLine(MajorHazard hazard, String enterpriseName) {
        public List<MajorHazards.Noted> at(Step step) {
            return hazard.notes().stream().filter(each -> each.step() == step).toList();
        }
    }
}
