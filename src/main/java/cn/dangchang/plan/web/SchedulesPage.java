package cn.dangchang.plan.web;

import cn.dangchang.organisation.People;
import cn.dangchang.plan.ScheduleBoards;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Actor;
import cn.dangchang.shared.Role;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The agency's schedules, what may get one, and who is away. */
@Controller
class SchedulesPage {
    private final ScheduleBoards boards;
    private final People people;
    private final Acting acting;

    SchedulesPage(ScheduleBoards boards, People people, Acting acting) {
        this.boards = boards;
        this.people = people;
        this.acting = acting;
    }

    @GetMapping("/schedules")
    String list(Model model) {
        var actor = acting.required();
        boolean schedules = actor.is(Role.PLANNER) || actor.is(Role.COORDINATOR);
        model.addAttribute("lines", boards.list()).addAttribute("maySchedule", schedules);
        if (schedules) {
            var openable = new LinkedHashMap<String, String>();
            boards.openable().forEach(each -> openable.put(each.kind().name() + ":" + each.reference(), each.label()));
            model.addAttribute("openable", openable).addAttribute("leaves", boards.leaves()).addAttribute("officers", officers(actor));
        }
        return "plan/schedule-list";
    }

    private Map<String, String> officers(Actor actor) {
        var all = new LinkedHashMap<String, String>();
        people.of(actor.agency()).stream().filter(each -> each.active() && (each.is(Role.INSPECTOR) || each.is(Role.GROUP_LEADER)))
                .forEach(each -> all.put(each.id().value(), each.name()));
        return all;
    }
}
