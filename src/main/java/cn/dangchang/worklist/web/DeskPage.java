package cn.dangchang.worklist.web;

import cn.dangchang.shared.Acting;
import cn.dangchang.worklist.domain.Desk;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The desk: what is due today, what is overdue, what waits for others, one click to each; nothing else. */
@Controller
class DeskPage {
    private final Desk desk;
    private final TaskLines lines;
    private final AudienceWords words;
    private final Acting acting;

    DeskPage(Desk desk, TaskLines lines, AudienceWords words, Acting acting) {
        this.desk = desk;
        this.lines = lines;
        this.words = words;
        this.acting = acting;
    }

    @GetMapping("/")
    String page(Model model) {
        var person = acting.required().person();
        var view = desk.of(person);
        model.addAttribute("overdue", lines.of(view.overdue(), person));
        model.addAttribute("today", lines.of(view.today(), person));
        model.addAttribute("later", lines.of(view.later(), person));
        model.addAttribute("awaited", lines.of(view.awaited(), person).stream()
                .map(line -> line.awaiting(line.holder() != null ? line.holder() : words.of(view.audiences().getOrDefault(line.row().id(), List.of())))).toList());
        model.addAttribute("empty", view.empty());
        return "worklist/desk";
    }
}
