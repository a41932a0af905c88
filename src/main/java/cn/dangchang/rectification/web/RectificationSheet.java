package cn.dangchang.rectification.web;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.rectification.domain.Reading;
import cn.dangchang.rectification.domain.Reviewing;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together what every page of one rectification shows. */
@Component
class RectificationSheet {
    private static final List<String> TABS = List.of("overview", "report", "review", "order", "extension", "resumption");

    private final Reading files;
    private final Processes processes;
    private final Clocks clocks;
    private final Terms terms;
    private final MessageSource messages;
    private final Clock clock;

    RectificationSheet(Reading files, Processes processes, Clocks clocks, Terms terms, MessageSource messages,
                       Clock clock) {
        this.files = files;
        this.processes = processes;
        this.clocks = clocks;
        this.terms = terms;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public void fill(MatterNumber number, String tab, Model model) {
        SharedGround.NOT_FOR_YOU.refuseIf(!TABS.contains(tab));
        var file = files.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var today = LocalDate.now(clock);
        model.addAttribute("file", file);
        model.addAttribute("tab", tab);
        model.addAttribute("today", today);
        model.addAttribute("tasks", processes.tasksOf(number).stream().collect(Collectors.toMap(TaskFacts::key, task -> task, (first, later) -> first)));
        model.addAttribute("clocks", ticking(number, today));
        model.addAttribute("sides", files.sides(number));
        model.addAttribute("tabs", TABS.stream().filter(each -> !each.equals("resumption") || file.stopOrder() != null).toList());
        var begun = file.reviews().stream().filter(each -> !each.complete()).findFirst().orElse(null);
        model.addAttribute("reviewed", begun);
        model.addAttribute("results", begun == null ? Map.of() : begun.results().stream().collect(Collectors.toMap(Result::seq, result -> result)));
        model.addAttribute("circumstances", circumstances());
    }

    /** The clocks that run or are paused; of the items' own clocks only the nearest, since the items show their days. */
    private List<Ticking> ticking(MatterNumber number, LocalDate today) {
        var nearest = clocks.of(number).stream().filter(each -> each.state() != RunningClock.State.ENDED)
                .sorted(Comparator.comparing(RunningClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.toMap(RunningClock::kind, each -> each, (near, far) -> near, LinkedHashMap::new));
        return nearest.values().stream()
                .map(each -> new Ticking(each, each.due() == null ? null : terms.workingDaysLeft(today, each.due()))).toList();
    }

    private Map<String, String> circumstances() {
        var found = new LinkedHashMap<String, String>();
        Reviewing.CIRCUMSTANCES.forEach(each -> found.put(each, messages.getMessage("rectification.circumstance." + each, null, Locale.SIMPLIFIED_CHINESE)));
        return found;
    }

    /** @param left working days, negative when overdue, or null. */
    public record Ticking(RunningClock clock, Integer left) {}
}
