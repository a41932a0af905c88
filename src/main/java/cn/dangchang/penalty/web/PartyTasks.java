package cn.dangchang.penalty.web;

import cn.dangchang.engine.Processes;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.penalty.PenaltyNoticeWords;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The open tasks towards the parties of a case; several parties may have the same one. */
@Component
class PartyTasks {
    private final Processes processes;

    PartyTasks(Processes processes) {
        this.processes = processes;
    }

    /** @return open tasks by party, then by key. */
    Map<Integer, Map<String, TaskFacts>> of(MatterNumber number) {
        return open(number).stream().collect(Collectors.groupingBy(task -> Integer.valueOf(task.subject()),
                Collectors.toMap(TaskFacts::key, task -> task, (first, later) -> first)));
    }

    /** Takes the task of this party where nobody has and completes it. */
    void complete(MatterNumber number, int party, String task, Map<String, Object> values) {
        var open = open(number).stream().filter(each -> each.key().equals(task) && each.subject().equals(String.valueOf(party))).findFirst()
                .orElseThrow(SharedGround.CHANGED_MEANWHILE::refusal);
        processes.claimAndComplete(open.id(), values);
    }

    private List<TaskFacts> open(MatterNumber number) {
        return processes.tasksOf(number).stream().filter(each -> each.process().equals(PenaltyNoticeWords.KEY.value())).toList();
    }
}
