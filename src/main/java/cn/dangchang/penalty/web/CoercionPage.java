package cn.dangchang.penalty.web;

import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
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

/** One sealing or seizure, and its beginning from a visit. */
@Controller
class CoercionPage {
    private final CoercionSheet sheet;
    private final ApplyingForCoercion applying;
    private final MeasureCommands commands;
    private final SiteVisits visits;

    CoercionPage(CoercionSheet sheet, ApplyingForCoercion applying, MeasureCommands commands, SiteVisits visits) {
        this.sheet = sheet;
        this.applying = applying;
        this.commands = commands;
        this.visits = visits;
    }

    @GetMapping("/penalties/coercion/start")
    String start(@RequestParam MatterNumber source, Model model) {
        applying.requireMayBegin(source);
        fillStart(source, model);
        return "penalty/coercion-start";
    }

    @PostMapping("/penalties/coercion/start")
    ModelAndView begin(@RequestParam MatterNumber source, @RequestParam(defaultValue = "") String cause, @RequestParam(defaultValue = "") String problem,
                       HttpServletRequest request) {
        var begun = new AtomicReference<MatterNumber>();
        var answer = commands.run(request, new MeasureCommands.Place("/penalties/coercion", "penalty/coercion-start", model -> fillStart(source, model)),
                "coercion-begun", () -> begun.set(applying.begin(source, Read.choice(SeizureCause.class, cause), problem)));
        if (begun.get() != null) {
            answer.setViewName("redirect:/penalties/coercion/" + begun.get());
        }
        return answer;
    }

    @GetMapping("/penalties/coercion/{number}")
    String page(@PathVariable MatterNumber number, Model model) {
        sheet.fill(number, model);
        return "penalty/coercion";
    }

    private void fillStart(MatterNumber source, Model model) {
        model.addAttribute("source", source);
        model.addAttribute("facts", visits.facts(source));
    }
}
