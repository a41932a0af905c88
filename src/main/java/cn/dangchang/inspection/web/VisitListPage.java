package cn.dangchang.inspection.web;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.VisitPlanning;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.Acting;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The visits of the agency as far as the person may see them; the filters are in the address. */
@Controller
class VisitListPage {
    private static final int MOST = 500;

    private final SiteVisits visits;
    private final VisitNumbers numbers;
    private final VisitChoices choices;
    private final Acting acting;

    VisitListPage(SiteVisits visits, VisitNumbers numbers, VisitChoices choices, Acting acting) {
        this.visits = visits;
        this.numbers = numbers;
        this.choices = choices;
        this.acting = acting;
    }

    @GetMapping("/inspections")
    String list(@ModelAttribute("filter") Filter filter, Model model) {
        var actor = acting.required();
        var lines = visits.search(filter.text(), filter.stage(), MOST).stream().filter(filter::takes).toList();
        model.addAttribute("lines", lines).addAttribute("stages", stages()).addAttribute("forms", choices.forms())
                .addAttribute("teams", choices.teams(actor)).addAttribute("sectors", choices.sectors())
                .addAttribute("mayPropose", actor.roles().stream().anyMatch(VisitPlanning.PROPOSERS::contains))
                .addAttribute("mayCombine", filter.stage() == VisitStage.APPROVING && lines.size() > 1);
        return "inspection/list";
    }

    /** The matter's page shows every matter; this address is what people type and bookmark. */
    @GetMapping("/inspections/{number}")
    String one(@PathVariable String number) {
        return "redirect:/cases/" + numbers.find(number).number();
    }

    private Map<String, String> stages() {
        var all = new LinkedHashMap<String, String>();
        Arrays.stream(VisitStage.values()).forEach(stage -> all.put(stage.name(), choices.word(stage.key())));
        return all;
    }

    /** @param state name of a stage; every part may be blank. */
    public record Filter(String q, String state, String form, String team, String sector) {
        String text() {
            return q == null || q.isBlank() ? null : q.strip();
        }

        VisitStage stage() {
            return Arrays.stream(VisitStage.values()).filter(stage -> stage.name().equals(state)).findFirst().orElse(null);
        }

        boolean takes(SiteVisits.Line line) {
            return fits(form, line.form()) && fits(team, line.team()) && fits(sector, line.sector());
        }

        private static boolean fits(String wanted, String value) {
            return wanted == null || wanted.isBlank() || wanted.equals(value);
        }
    }
}
