package cn.dangchang.inspection.web;

import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.VisitView;
import cn.dangchang.organisation.Teams;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The one screen for the whole visit, on everybody's own phone: each sees the steps that are theirs. */
@Controller
class FieldPage {
    private final VisitNumbers numbers;
    private final VisitTaskDoor tasks;
    private final InspectingSheet inspecting;
    private final SettlingSheet settling;
    private final Teams teams;
    private final Acting acting;

    FieldPage(VisitNumbers numbers, VisitTaskDoor tasks, InspectingSheet inspecting, SettlingSheet settling, Teams teams, Acting acting) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.inspecting = inspecting;
        this.settling = settling;
        this.teams = teams;
        this.acting = acting;
    }

    static Next of(MatterNumber visit) {
        return Next.to("/inspections/" + visit + "/field");
    }

    /** @param finding an own finding that is to be changed, or null. */
    @GetMapping("/inspections/{number}/field")
    String page(@PathVariable String number, @RequestParam(required = false) UUID finding, Model model) {
        var visit = numbers.find(number);
        var self = acting.required().person();
        var role = visit.members().stream().filter(each -> each.person().equals(self)).map(VisitView.Member::role).findFirst().orElse(null);
        var open = tasks.of(visit.number());
        model.addAttribute("visit", visit).addAttribute("me", self.value()).addAttribute("officer", role == MemberRole.OFFICER)
                .addAttribute("expert", role == MemberRole.EXPERT).addAttribute("escort", role == MemberRole.ESCORT)
                .addAttribute("leads", teams.find(visit.team()).filter(team -> self.equals(team.leader())).isPresent())
                .addAttribute("open", open.stream().map(cn.dangchang.engine.TaskFacts::key).collect(Collectors.toSet()))
                .addAttribute("finishing", open.stream().anyMatch(task -> self.value().equals(task.subject())))
                .addAttribute("colleagues", named(visit, MemberRole.OFFICER, self)).addAttribute("second", only(named(visit, MemberRole.OFFICER, self))).addAttribute("escorts", named(visit, MemberRole.ESCORT, null))
                .addAttribute("upload", "/evidence?matter=" + visit.number()).addAttribute("steps", Steps.of(visit));
        inspecting.fill(model, visit, self, role, finding);
        settling.fill(model, visit, role);
        return "inspection/field";
    }

    /** @return the account where there is but one to choose. */
    private static String only(Map<String, String> people) {
        return people.size() == 1 ? people.keySet().iterator().next() : null;
    }

    private static Map<String, String> named(VisitView visit, MemberRole role, PersonId but) {
        var all = new LinkedHashMap<String, String>();
        visit.members().stream().filter(each -> each.role() == role && !each.person().equals(but))
                .forEach(each -> all.put(each.person().value(), each.name()));
        return all;
    }
}
