package cn.dangchang.penalty.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.organisation.People;
import cn.dangchang.penalty.CoercionFile;
import cn.dangchang.penalty.domain.coercion.CoercionReading;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import cn.dangchang.penalty.domain.coercion.Holding;
import cn.dangchang.penalty.domain.coercion.Seizing;
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

/** Puts together what the page of a sealing or seizure shows. */
@Component
class CoercionSheet {
    private final CoercionReading files;
    private final Ink ink;
    private final Processes processes;
    private final People people;
    private final MeasureTerm term;

    CoercionSheet(CoercionReading files, Ink ink, Processes processes, People people, MeasureTerm term) {
        this.files = files;
        this.ink = ink;
        this.processes = processes;
        this.people = people;
        this.term = term;
    }

    /** Who has signed what. */
    @Component("coercionInk")
    record Ink(Seizing seizing, Holding holding, DisposingOfSeized disposing, Acting acting) {}

    /** @return the template of the page. */
    @Transactional(readOnly = true)
    public String show(MatterNumber number, Model model) {
        var file = files.find(number).orElseThrow(SharedGround.NOT_FOR_YOU::refusal);
        model.addAttribute("file", file);
        model.addAttribute("me", ink.acting().required().person().value());
        model.addAttribute("officer", files.officerSide(number));
        model.addAttribute("officers", officers(file));
        model.addAttribute("names", people.of(file.agency()).stream().collect(Collectors.toMap(each -> each.id().value(), People.Person::name)));
        model.addAttribute("tasks", processes.tasksOf(number).stream().collect(Collectors.toMap(TaskFacts::key, task -> task, (first, later) -> first)));
        model.addAttribute("signatures", file.liftedOn() != null ? ink.disposing().signatures(number) : ink.seizing().signatures(number));
        model.addAttribute("extensionServed", ink.holding().extensionServed(number));
        term.fill(number, model);
        return "penalty/coercion";
    }

    private Map<String, String> officers(CoercionFile file) {
        var found = new LinkedHashMap<String, String>();
        file.officers().stream().map(PersonId::value).forEach(each -> people.find(new PersonId(each)).ifPresent(person -> found.put(each, person.name())));
        return found;
    }
}
