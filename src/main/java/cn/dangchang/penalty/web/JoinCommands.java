package cn.dangchang.penalty.web;

import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseJoins;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 并案、分案 as a leader sends them from the page of a case. */
@Controller
@RequestMapping("/penalties/cases/{number}")
class JoinCommands {
    private final CaseAnswers answers;
    private final CasePage page;
    private final CaseJoins joins;

    JoinCommands(CaseAnswers answers, CasePage page, CaseJoins joins) {
        this.answers = answers;
        this.page = page;
        this.joins = joins;
    }

    @PostMapping("/join")
    ModelAndView join(@PathVariable MatterNumber number, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String joinReason,
                      HttpServletRequest request) {
        return answers.run(request, "case-joined", "join", () -> {
            CaseGround.NO_SUCH_CASE.refuseAtIf(into.isBlank(), "into");
            joins.join(number, Typed.read("into", into, MatterNumber::new), joinReason);
        }, () -> "/penalties/cases/" + number, model -> page.overview(number, model));
    }

    @PostMapping("/split")
    ModelAndView split(@PathVariable MatterNumber number, @RequestParam(required = false) List<Integer> parties, @RequestParam(defaultValue = "") String splitReason,
                       HttpServletRequest request) {
        var own = new MatterNumber[] {number};
        return answers.run(request, "case-split", "split", () -> own[0] = joins.split(number, parties == null ? List.of() : parties, splitReason),
                () -> "/penalties/cases/" + own[0], model -> page.overview(number, model));
    }
}
