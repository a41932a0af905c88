package cn.dangchang.penalty.web;

import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.calendar.Terms;
import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.People;
import cn.dangchang.organisation.People.Person;
import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.penalty.CaseFilings;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseReading;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.Role;
import cn.dangchang.shared.SharedGround;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together what every page of one case shows. */
@Component
class CaseSheet {
    private static final List<String> ALWAYS = List.of("overview", "filing");
    private static final List<String> FILED = List.of("investigation", "evidence", "draft");
    private static final List<String> PUNISHED = List.of("notices", "hearing", "review", "discussion", "decision", "publication", "payment");
    private final CaseReading files;
    private final CaseFilings filings;
    private final Processes processes;
    private final Colleagues colleagues;
    private final CaseTerm term;

    CaseSheet(CaseReading files, CaseFilings filings, Processes processes, Colleagues colleagues, CaseTerm term) {
        this.files = files;
        this.filings = filings;
        this.processes = processes;
        this.colleagues = colleagues;
        this.term = term;
    }

    /** The day and what runs. */
    @Component
    record CaseTerm(Clocks clocks, Terms terms, Clock clock, CaseExtensions extensions) {}

    /** Who acts, and with whom. */
    @Component("caseColleagues")
    record Colleagues(Acting acting, People people) {
        /** @return officers of the acting person's agency with a certificate valid on the day, by id. */
        Map<String, String> certified(LocalDate day) {
            return people.of(acting.required().agency()).stream().filter(each -> each.active() && each.certifiedOn(day))
                    .filter(each -> each.is(Role.INSPECTOR) || each.is(Role.GROUP_LEADER)).sorted(Comparator.comparing(Person::name))
                    .collect(Collectors.toMap(each -> each.id().value(), Person::name, (a, b) -> a, LinkedHashMap::new));
        }

        Map<String, String> names() {
            return people.of(acting.required().agency()).stream().collect(Collectors.toMap(each -> each.id().value(), Person::name, (a, b) -> a));
        }

        boolean leads() {
            return acting.required().is(Role.LEADER) || acting.required().is(Role.HEAD);
        }
    }

    @Transactional(readOnly = true)
    public void fill(MatterNumber number, String tab, Model model) {
        var file = files.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        var tabs = tabs(file);
        SharedGround.NOT_FOR_YOU.refuseIf(!tabs.contains(tab));
        var today = LocalDate.now(term.clock());
        var names = colleagues.names();
        var certified = colleagues.certified(today);
        file.recusals().forEach(each -> certified.remove(each.officer().value()));
        var crew = new LinkedHashMap<String, String>();
        file.officers().forEach(each -> crew.put(each.value(), names.getOrDefault(each.value(), each.value())));
        model.addAttribute("file", file);
        model.addAttribute("tab", tab);
        model.addAttribute("tabs", tabs);
        model.addAttribute("today", today);
        model.addAttribute("me", colleagues.acting().required().person().value());
        model.addAttribute("officer", files.officerSide(number));
        model.addAttribute("leads", colleagues.leads() && !crew.containsKey(colleagues.acting().required().person().value()));
        model.addAttribute("extensions", term.extensions().of(number));
        model.addAttribute("partyNames", file.parties().stream().collect(Collectors.toMap(each -> String.valueOf(each.seq()), each -> each.particulars().name(), (a, b) -> a, LinkedHashMap::new)));
        model.addAttribute("names", names);
        model.addAttribute("crew", crew);
        model.addAttribute("certified", certified);
        model.addAttribute("signatures", filings.signatures(number));
        model.addAttribute("kinds", Arrays.stream(PartyKind.values()).collect(Collectors.toMap(PartyKind::name, PartyKind::key, (a, b) -> a, LinkedHashMap::new)));
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

    /** @return what there is to see so far: nobody looks for a hearing in a case that is not filed. */
    private static List<String> tabs(PenaltyCaseFile file) {
        var tabs = new ArrayList<>(ALWAYS);
        if (file.filing() != null && file.filing().filedOn() != null) {
            tabs.addAll(FILED);
        }
        if (file.conclusion() != null && file.conclusion().penalty() && Boolean.TRUE.equals(file.conclusion().agreed())) {
            tabs.addAll(PUNISHED);
        }
        return tabs;
    }

    /** @param left working days, negative when overdue, or null. */
    public record Ticking(RunningClock clock, Integer left) {}
}
