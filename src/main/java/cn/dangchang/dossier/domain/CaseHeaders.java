package cn.dangchang.dossier.domain;

import cn.dangchang.dossier.domain.CaseHeader.Awaited;
import cn.dangchang.worklist.OpenTasks;
import cn.dangchang.worklist.OpenTasks.OpenTask;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads off a matter what an officer has to know within a second: till when, who, and what next. */
@Component
public class CaseHeaders {
    private final OpenTasks tasks;
    private final Deadlines deadlines;
    private final Names names;

    CaseHeaders(OpenTasks tasks, Deadlines deadlines, Names names) {
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.names = names;
    }

    public CaseHeader of(Opened matter) {
        List<OpenTask> open = tasks.of(matter.number(), matter.actor());
        var next = deadlines.next(matter.number());
        var mine = open.stream().filter(OpenTask::forActor).toList();
        var awaited = open.stream().filter(task -> !task.forActor()).map(task -> new Awaited(task.name(), names.of(task.assignee()))).distinct().toList();
        return new CaseHeader(next.map(Deadlines.Counted::clock).orElse(null), next.map(Deadlines.Counted::left).orElse(null),
                handler(matter, open), mine, awaited);
    }

    private String handler(Opened matter, List<OpenTask> open) {
        var holders = open.stream().map(OpenTask::assignee).filter(each -> each != null).distinct().map(names::of).toList();
        var people = holders.isEmpty() ? matter.summary().handlers() : holders;
        return people.isEmpty() ? null : String.join("、", people);
    }
}
