package cn.dangchang.inspection.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of escorts anew, when a visit becomes a cross-area one or goes to another territory. */
@Controller
class EscortPage {
    private final VisitChoices choices;
    private final Acting acting;
    private final OfficeClock clock;

    EscortPage(VisitChoices choices, Acting acting, OfficeClock clock) {
        this.choices = choices;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/inspections/escorts")
    String choose(@RequestParam(defaultValue = "false") boolean crossArea, @RequestParam(name = "crossArea.territory", required = false) String territory,
                  @RequestParam(required = false) List<String> escorts, Model model) {
        var actor = acting.required();
        SharedGround.NOT_FOR_YOU.refuseIf(actor.roles().stream().noneMatch(VisitPlanning.PROPOSERS::contains));
        boolean elsewhere = crossArea && territory != null && !territory.isBlank();
        SharedGround.FORM_NOT_VALID.refuseAtIf(elsewhere && !choices.territories(actor).containsKey(territory), "crossArea.territory");
        model.addAttribute("escorts", choices.escorts(actor, elsewhere ? new AgencyId(territory) : null, LocalDate.now(clock)))
                .addAttribute("escorting", escorts);
        return "inspection/members :: escorts";
    }
}
