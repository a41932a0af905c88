package cn.dangchang.penalty.web;

import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.Supply;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stops of supply: the list, one of them, and its beginning from a visit or a case. */
@Controller
class PowerCutPage {
    private static final int MANY = 200;

    private final PowerCutSheet sheet;
    private final ApplyingForPowerCut applying;
    private final PowerCuts cuts;
    private final CaseAnswers answers;

    PowerCutPage(PowerCutSheet sheet, ApplyingForPowerCut applying, PowerCuts cuts, CaseAnswers answers) {
        this.sheet = sheet;
        this.applying = applying;
        this.cuts = cuts;
        this.answers = answers;
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
        model.addAttribute("source", source);
        model.addAttribute("concerned", applying.mayBegin(source));
        return "penalty/power-cut-start";
    }

    @PostMapping("/penalties/power-cuts/start")
    ModelAndView begin(@RequestParam MatterNumber source, @RequestParam(defaultValue = "") String supply, @RequestParam(defaultValue = "") String supplier,
                       HttpServletRequest request) {
        var begun = new AtomicReference<MatterNumber>();
        return answers.run(request, "power-cut-begun", "start",
                () -> begun.set(applying.begin(source, Typed.choice("supply", supply, Supply.class), supplier)),
                () -> begun.get() == null ? "/penalties/power-cuts" : "/penalties/power-cuts/" + begun.get(), model -> start(source, model));
    }

    @GetMapping("/penalties/power-cuts/{number}")
    String page(@PathVariable MatterNumber number, Model model) {
        return sheet.show(number, model);
    }
}
