package cn.dangchang.worklist.web;

import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.RefusalTexts;
import cn.dangchang.worklist.domain.TaskDesk;
import cn.dangchang.worklist.domain.TaskLists;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking and handing on several tasks at once: permission is asked per task, and the result names each that was refused. */
@Controller
class BulkTasks {
    private final TaskDesk desk;
    private final TaskLists lists;
    private final RefusalTexts texts;

    BulkTasks(TaskDesk desk, TaskLists lists, RefusalTexts texts) {
        this.desk = desk;
        this.lists = lists;
        this.texts = texts;
    }

    @PostMapping("/tasks/claim")
    String claim(@RequestParam(defaultValue = "") List<String> ids, Model model) {
        return each(ids, desk::claim, model);
    }

    @PostMapping("/tasks/hand-over")
    String handOver(@RequestParam(defaultValue = "") List<String> ids, @RequestParam String receiver, Model model) {
        var person = PersonId.typed(receiver, "receiver");
        return each(ids, id -> desk.handOver(id, person), model);
    }

    private String each(List<String> ids, Consumer<String> act, Model model) {
        var results = new ArrayList<Result>();
        for (String id : ids) {
            var row = lists.find(id).orElse(null);
            String what = row == null ? id : row.name() + " · " + row.enterpriseName();
            try {
                act.accept(id);
                results.add(new Result(what, true, null));
            } catch (Refusal refusal) {
                results.add(new Result(what, false, texts.summary(refusal)));
            }
        }
        model.addAttribute("results", results);
        return "worklist/bulk";
    }

    /** @param why null where it was done. */
    public record Result(String what, boolean done, String why) {}
}
