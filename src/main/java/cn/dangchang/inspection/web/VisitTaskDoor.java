package cn.dangchang.inspection.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the open tasks of a visit and completes them for the acting person. */
@Component
@Transactional
class VisitTaskDoor {
    private final Processes processes;
    private final Acting acting;

    VisitTaskDoor(Processes processes, Acting acting) {
        this.processes = processes;
        this.acting = acting;
    }

    @Transactional(readOnly = true)
    public List<TaskFacts> of(MatterNumber visit) {
        return processes.tasksOf(visit);
    }

    public boolean isOpen(MatterNumber visit, String task) {
        return find(visit, task, null).isPresent();
    }

    /** @throws cn.dangchang.shared.Refusal WRONG_STAGE where no such task is open */
    public void complete(MatterNumber visit, String task, Map<String, Object> values) {
        complete(visit, task, null, values);
    }

    /** @param subject the member whose task it is, or null. */
    public void complete(MatterNumber visit, String task, String subject, Map<String, Object> values) {
        var open = find(visit, task, subject).orElseThrow(InspectionGround.WRONG_STAGE::refusal);
        var given = new HashMap<>(values);
        given.values().removeIf(value -> value == null);
        processes.claimAndComplete(open.id(), given);
    }

    /** One's own first, where a colleague has another of the same kind. */
    private Optional<TaskFacts> find(MatterNumber visit, String task, String subject) {
        var open = processes.tasksOf(visit).stream().filter(each -> each.key().equals(task))
                .filter(each -> subject == null || subject.equals(each.subject())).toList();
        var person = acting.required().person();
        return open.stream().filter(each -> person.equals(each.assignee())).findFirst().or(() -> open.stream().findFirst());
    }
}
