package cn.dangchang.plan.web;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.plan.AnnualPlanView;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.AnnualPlanView.Version;
import cn.dangchang.plan.AnnualPlans;
import cn.dangchang.plan.PlanFrame;
import cn.dangchang.plan.domain.annual.PlanDifference;
import cn.dangchang.plan.web.AnnualPage.Asked;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import cn.dangchang.worklist.OpenTasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What each tab of a plan shows. */
@Component
class AnnualSheet {
    private static final int PAGE = 200;

    private final AnnualPlans plans;
    private final AnnualWords words;
    private final AnnualTimes times;
    private final OpenTasks tasks;
    private final Acting acting;

    AnnualSheet(AnnualPlans plans, AnnualWords words, AnnualTimes times, OpenTasks tasks, Acting acting) {
        this.plans = plans;
        this.words = words;
        this.times = times;
        this.tasks = tasks;
        this.acting = acting;
    }

    /** The running clocks of a plan, with the working days left. */
    @Component
    record AnnualTimes(Clocks clocks, Terms terms, Clock clock) {
        List<Left> of(AnnualPlanView plan) {
            var today = today();
            return clocks.of(plan.number()).stream().map(each -> new Left(each, each.due() == null
                    || each.state() != RunningClock.State.RUNNING ? null
                    : terms.workingDaysLeft(today, each.due()))).toList();
        }

        LocalDate today() {
            return LocalDate.now(clock);
        }
    }

    public record Left(RunningClock clock, Integer left) {}

    void fill(AnnualPlanView plan, String tab, Asked asked, Model model) {
        var actor = acting.required();
        var version = asked.version() == null ? plan.current() : plan.version(asked.version());
        boolean planner = actor.is(Role.PLANNER);
        model.addAttribute("plan", plan).addAttribute("version", version).addAttribute("tab", tab)
                .addAttribute("tabs", List.of("lines", "workload", "coverage", "versions", "approval"))
                .addAttribute("editable", planner && version.state() == State.DRAFT).addAttribute("planner", planner)
                .addAttribute("shares", version.shares()).addAttribute("tasks", tasks.of(plan.number(), actor))
                .addAttribute("clocks", times.of(plan))
                .addAttribute("mayOpenChange", planner && plan.inForce().isPresent() && plan.underWay().isEmpty())
                .addAttribute("mayRequest", planner && plan.inForce().isPresent() && plan.underWay()
                .filter(each -> each.state() == State.DRAFT
                        && each.change() == null).isPresent()).addAttribute("today", times.today());
        words.fill(plan, model);
        switch (tab) {
            case "lines" -> lines(version, asked, model);
            case "coverage" -> model.addAttribute("coverage", plans.coverage(plan.number()));
            case "versions" -> versions(plan, version, asked, model);
            default -> model.addAttribute("frame", version.frame()).addAttribute("keyWords", version.frame().keyPoints().stream()
                    .collect(Collectors.groupingBy(each -> each.kind().name(), Collectors.mapping(PlanFrame.KeyPoint::words,
                    Collectors.joining("\n")))));
        }
    }

    private static void lines(Version version, Asked asked, Model model) {
        int from = asked.from() == null ? 0 : Math.max(0, Math.min(asked.from(), version.lines().size()));
        int to = Math.min(from + PAGE, version.lines().size());
        model.addAttribute("lines", version.lines().subList(from, to)).addAttribute("frame", version.frame())
                .addAttribute("inHand", version.lines().stream().filter(each -> each.id().toString().equals(asked.line())).findFirst()
                .orElse(null))
                .addAttribute("previous", from == 0 ? null : "?from=" + Math.max(0, from - PAGE))
                .addAttribute("next", to == version.lines().size() ? null : "?from=" + to);
    }

    /** The version shown beside the one before it, or beside the one that was asked for. */
    private static void versions(AnnualPlanView plan, Version version, Asked asked, Model model) {
        int before = asked.with() == null ? version.no() - 1 : asked.with();
        model.addAttribute("difference", before < 1 || before == version.no() ? null : PlanDifference.between(plan.version(before),
                version));
    }
}
