package cn.dangchang.penalty.web;

import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A command about one party comes back to its tab; refused, the form that sent it is shown again, told by its address. */
@Component
class PartyAnswers {
    private final CaseAnswers answers;
    private final CasePage page;

    PartyAnswers(CaseAnswers answers, CasePage page) {
        this.answers = answers;
        this.page = page;
    }

    /** What is typed where a party does not sign. */
    record Refusing(String refusingName, String reason, String witness) {}

    ModelAndView notices(HttpServletRequest request, MatterNumber number, String done, Runnable work) {
        return run(request, number, "notices", done, work);
    }

    ModelAndView hearing(HttpServletRequest request, MatterNumber number, String done, Runnable work) {
        return run(request, number, "hearing", done, work);
    }

    private ModelAndView run(HttpServletRequest request, MatterNumber number, String tab, String done, Runnable work) {
        var home = "/penalties/cases/" + number + "/" + tab;
        var form = request.getRequestURI().substring(request.getRequestURI().indexOf(home) + home.length() + 1);
        return answers.run(request, done, form, work, () -> home, model -> page.tab(number, tab, model));
    }
}
