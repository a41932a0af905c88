package cn.dangchang.penalty.web;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stops of supply: the list, one of them, and its beginning from a visit. */
@Controller
class PowerCutPage {
    private static final int MANY = 200;

    private final PowerCutSheet sheet;
    private final ApplyingForPowerCut applying;
    private final PowerCuts cuts;
    private final MeasureCommands commands;
    private final SiteVisits visits;

    PowerCutPage(PowerCutSheet sheet, ApplyingForPowerCut applying, PowerCuts cuts, MeasureCommands commands, SiteVisits visits) {
        this.sheet = sheet;
        this.applying = applying;
        this.cuts = cuts;
        this.commands = commands;
        this.visits = visits;
    }

    @GetMapping("/penalties/power-cuts")
    String list(@RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("lines", cuts.list(state, q, 0, MANY));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        return "penalty/power-cuts";
    }

    @GetMapping("/penalties/power-cuts/start")
    String start(@RequestParam MatterNumber source, Model model) {
        applying.requireMayBegin(source);
        fillStart(source, model);
        return "penalty/power-cut-start";
    }

    @PostMapping("/penalties/power-cuts/start")
    ModelAndView begin(@RequestParam MatterNumber source, @RequestParam(defaultValue = "") String supply, @RequestParam(defaultValue = "") String supplier,
                       HttpServletRequest request) {
        var begun = new AtomicReference<MatterNumber>();
        var answer = commands.run(request, new MeasureCommands.Place("/penalties/power-cuts", "penalty/power-cut-start", model -> fillStart(source, model)),
                "power-cut-begun", () -> begun.set(applying.begin(source, Read.choice(Supply.class, supply), supplier)));
        if (begun.get() != null) {
            answer.setViewName("redirect:/penalties/power-cuts/" + begun.get());
        }
        return answer;
    }

    @GetMapping("/penalties/power-cuts/{number}")
    String page(@PathVariable MatterNumber number, Model model) {
        sheet.fill(number, model);
        return "penalty/power-cut";
    }

    private void fillStart(MatterNumber source, Model model) {
        model.addAttribute("source", source);
        model.addAttribute("facts", visits.facts(source));
    }
}
