package cn.dangchang.penalty.web;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.Fines;
import cn.dangchang.penalty.domain.execution.HaltGround;
import cn.dangchang.penalty.domain.summary.SummaryReading;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together what every page of one summary penalty shows. */
@Component
class SummarySheet {
    private static final List<String> TABS = List.of("overview", "hearing", "decision", "payment");

    private final SummaryReading files;
    private final Fines fines;
    private final Processes processes;
    private final Term term;

    SummarySheet(SummaryReading files, Fines fines, Processes processes, Term term) {
        this.files = files;
        this.fines = fines;
        this.processes = processes;
        this.term = term;
    }

    /** The day and what runs. */
    @Component("summaryTerm")
    record Term(Clocks clocks, Terms terms, Clock clock) {}

    @Transactional(readOnly = true)
    public void fill(MatterNumber number, String tab, Model model) {
        SharedGround.NOT_FOR_YOU.refuseIf(!TABS.contains(tab));
        var file = files.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var today = LocalDate.now(term.clock());
        model.addAttribute("file", file);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", TABS);
        model.addAttribute("today", today);
        model.addAttribute("fines", fines.of(number));
        model.addAttribute("haltGrounds", HaltGround.values());
        model.addAttribute("officer", files.officerSide(number));
        model.addAttribute("tasks", processes.tasksOf(number).stream().collect(Collectors.toMap(TaskFacts::key, task -> task, (first, later) -> first)));
        model.addAttribute("clocks", ticking(number, today));
    }

    /** The clocks that run or are paused, of each kind the nearest. */
    private List<Ticking> ticking(MatterNumber number, LocalDate today) {
        var nearest = term.clocks().of(number).stream().filter(each -> each.state() != RunningClock.State.ENDED)
                .sorted(Comparator.comparing(RunningClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .collect(Collectors.toMap(RunningClock::kind, each -> each, (near, far) -> near, LinkedHashMap::new));
        return nearest.values().stream()
                .map(each -> new Ticking(each, each.due() == null ? null : term.terms().workingDaysLeft(today, each.due()))).toList();
    }

    /** @param left working days, negative when overdue, or null. */
    public record Ticking(RunningClock clock, Integer left) {}
}
