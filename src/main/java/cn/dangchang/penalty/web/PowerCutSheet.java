package cn.dangchang.penalty.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.PowerCutFile;
import cn.dangchang.penalty.domain.coercion.PowerCutReading;
import cn.dangchang.penalty.domain.coercion.StoppingSupply;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Puts together what the page of a stop of supply shows. */
@Component
class PowerCutSheet {
    private final PowerCutReading files;
    private final StoppingSupply stopping;
    private final Processes processes;
    private final Staff staff;
    private final MeasureTerm term;

    PowerCutSheet(PowerCutReading files, StoppingSupply stopping, Processes processes, Staff staff, MeasureTerm term) {
        this.files = files;
        this.stopping = stopping;
        this.processes = processes;
        this.staff = staff;
        this.term = term;
    }

    /** Who is who. */
    @Component("powerCutStaff")
    record Staff(People people, Acting acting) {}

    /** @return the template of the page. */
    @Transactional(readOnly = true)
    public String show(MatterNumber number, Model model) {
        var file = files.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        model.addAttribute("file", file);
        model.addAttribute("me", staff.acting().required().person().value());
        model.addAttribute("officer", files.officerSide(number));
        model.addAttribute("officers", officers(file));
        model.addAttribute("names", staff.people().of(file.agency()).stream().collect(Collectors.toMap(each -> each.id().value(), People.Person::name)));
        model.addAttribute("tasks", processes.tasksOf(number).stream().collect(Collectors.toMap(TaskFacts::key, task -> task, (first, later) -> first)));
        model.addAttribute("signatures", stopping.signatures(number));
        term.fill(number, model);
        return "penalty/power-cut";
    }

    private Map<String, String> officers(PowerCutFile file) {
        var found = new LinkedHashMap<String, String>();
        file.officers().stream().map(PersonId::value)
                .forEach(each -> staff.people().find(new PersonId(each)).ifPresent(person -> found.put(each, person.name())));
        return found;
    }
}
