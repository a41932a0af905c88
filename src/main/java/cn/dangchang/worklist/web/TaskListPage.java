package cn.dangchang.worklist.web;

import cn.dangchang.shared.Acting;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.domain.SavedViews;
import cn.dangchang.worklist.domain.TaskChoices;
import cn.dangchang.worklist.domain.TaskFilter;
import cn.dangchang.worklist.domain.TaskLists;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of tasks; tab, filter and place are in the address. */
@Controller
class TaskListPage {
    private final TaskLists lists;
    private final TaskLines lines;
    private final TaskChoices choices;
    private final SavedViews views;
    private final Acting acting;

    TaskListPage(TaskLists lists, TaskLines lines, TaskChoices choices, SavedViews views, Acting acting) {
        this.lists = lists;
        this.lines = lines;
        this.choices = choices;
        this.views = views;
        this.acting = acting;
    }

    @GetMapping("/tasks")
    String page(@ModelAttribute("filter") TaskFilter filter, Model model) {
        var person = acting.required().person();
        var rows = lists.page(person, filter);
        model.addAttribute("lines", lines.of(rows, person));
        model.addAttribute("count", lists.count(person, filter));
        model.addAttribute("next", rows.size() < TaskLists.PAGE ? null : address(filter, TaskLists.cursor(rows.get(rows.size() - 1))));
        model.addAttribute("here", address(filter, null));
        model.addAttribute("choices", choices.of(person, filter));
        model.addAttribute("views", views.of(person));
        model.addAttribute("tabs", tabs(filter, person));
        return "worklist/tasks";
    }

    /** The group's tab is there for those who oversee something. */
    private List<String> tabs(TaskFilter filter, PersonId person) {
        return Stream.of("all", "mine", "waiting", "group", "done")
                .filter(tab -> !tab.equals("group") || tab.equals(filter.tab()) || lists.oversees(person)).toList();
    }

    @PostMapping("/tasks/views")
    String save(@RequestParam String name, @RequestParam String query) {
        return "redirect:/tasks?" + views.save(acting.required().person(), name, query);
    }

    @PostMapping("/tasks/views/{id}/delete")
    String forget(@PathVariable java.util.UUID id) {
        views.forget(acting.required().person(), id);
        return "redirect:/tasks";
    }

    private static String address(TaskFilter filter, String after) {
        var address = UriComponentsBuilder.fromPath("/tasks").queryParam("tab", filter.tab());
        add(address, "q", filter.q());
        add(address, "key", filter.key());
        add(address, "campaign", filter.campaign());
        add(address, "sector", filter.sector());
        add(address, "town", filter.town());
        add(address, "due", filter.due());
        add(address, "after", after);
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }
}
