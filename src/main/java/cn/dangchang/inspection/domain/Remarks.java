package cn.dangchang.inspection.domain;

import cn.dangchang.engine.TaskFacts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Keeps what people write beside a task. */
@Service
public class Remarks {
    private final Notes notes;
    private final VisitDesk desk;
    private final VisitTasks tasks;

    Remarks(Notes notes, VisitDesk desk, VisitTasks tasks) {
        this.notes = notes;
        this.desk = desk;
        this.tasks = tasks;
    }

    /** @param words blank ones are left out; several are kept as one, a line each */
    public void keep(TaskFacts task, String... words) {
        var said = Stream.of(words).filter(each -> each != null && !each.isBlank()).map(String::strip).collect(Collectors.joining("\n"));
        if (!said.isEmpty()) {
            notes.save(new Note(tasks.visitOf(task.matter()), task.key(), said, desk.person(), desk.now()));
        }
    }
}
