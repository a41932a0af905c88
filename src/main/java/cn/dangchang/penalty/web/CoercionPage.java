package cn.dangchang.penalty.web;

import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.ApplyingForCoercion;
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

/** One sealing or seizure, and its beginning from a visit or a case. */
@Controller
class CoercionPage {
    private final CoercionSheet sheet;
    private final ApplyingForCoercion applying;
    private final CaseAnswers answers;

    CoercionPage(CoercionSheet sheet, ApplyingForCoercion applying, CaseAnswers answers) {
        this.sheet = sheet;
        this.applying = applying;
        this.answers = answers;
    }

    @GetMapping("/penalties/coercion/start")
    String start(@RequestParam MatterNumber source, Model model) {
        model.addAttribute("source", source);
        model.addAttribute("concerned", applying.mayBegin(source));
        return "penalty/coercion-start";
    }

    @PostMapping("/penalties/coercion/start")
    ModelAndView begin(@RequestParam MatterNumber source, @RequestParam(defaultValue = "") String cause, @RequestParam(defaultValue = "") String problem,
                       HttpServletRequest request) {
        var begun = new AtomicReference<MatterNumber>();
        return answers.run(request, "coercion-begun", "start",
                () -> begun.set(applying.begin(source, Typed.choice("cause", cause, SeizureCause.class), problem)),
                () -> begun.get() == null ? "/penalties/coercion" : "/penalties/coercion/" + begun.get(), model -> start(source, model));
    }

    @GetMapping("/penalties/coercion/{number}")
    String page(@PathVariable MatterNumber number, Model model) {
        return sheet.show(number, model);
    }
}
