package cn.dangchang.plan.web;

import cn.dangchang.plan.AnnualPlanDrafting;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.web.AnnualCommands.AnnualNext;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The annual plans of the agency, and the opening of a new one. */
@Controller
class AnnualListPage {
    private final AnnualPlans plans;
    private final AnnualPlanDrafting drafting;
    private final AnnualCommands commands;
    private final Acting acting;
    private final Clock clock;

    AnnualListPage(AnnualPlans plans, AnnualPlanDrafting drafting, AnnualCommands commands, Acting acting, Clock clock) {
        this.plans = plans;
        this.drafting = drafting;
        this.commands = commands;
        this.acting = acting;
        this.clock = clock;
    }

    @GetMapping("/plans")
    String list(Model model) {
        var actor = acting.required();
        var found = plans.of(actor.agency()).stream().filter(plan -> plans.find(plan.number()).isPresent()).toList();
        var years = new LinkedHashMap<String, String>();
        int now = LocalDate.now(clock).getYear();
        for (int year = now - 1; year <= now + 1; year++) {
            int candidate = year;
            if (found.stream().noneMatch(plan -> plan.year() == candidate)) {
                years.put(String.valueOf(year), String.valueOf(year));
            }
        }
        model.addAttribute("plans", found).addAttribute("years", years).addAttribute("thisYear", String.valueOf(now))
                .addAttribute("mayDraft", actor.is(Role.PLANNER));
        return "plan/annual-list";
    }

    @PostMapping("/plans")
    @ResponseBody
    AnnualNext open(@RequestParam MultiValueMap<String, String> form, @RequestHeader(name = "Idempotency-Key",
            required = false) String key) {
        var typed = new AnnualInput(form);
        return commands.once(key, "open plan " + typed, () -> {
            AnnualPlanGround.NOT_A_PLAN_YEAR.refuseAtIf(typed.number("year") == null, "year");
            return "/plans/" + drafting.open(typed.number("year"));
        });
    }
}
