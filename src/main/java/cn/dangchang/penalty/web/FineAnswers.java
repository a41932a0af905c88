package cn.dangchang.penalty.web;

import cn.dangchang.shared.MatterKind;
import cn.dangchang.shared.MatterNumber;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A command about a fine comes back to the page of the matter that imposed it. */
@Component
class FineAnswers {
    private final SummaryCommands summary;
    private final CaseAnswers cases;
    private final CasePage page;

    FineAnswers(SummaryCommands summary, CaseAnswers cases, CasePage page) {
        this.summary = summary;
        this.cases = cases;
        this.page = page;
    }

    ModelAndView run(HttpServletRequest request, MatterNumber number, String done, Runnable work) {
        return number.kind() == MatterKind.SUMMARY_PENALTY ? summary.run(request, number, "payment", done, work)
                : cases.run(request, done, form(request, number), work, () -> "/penalties/cases/" + number + "/payment",
                model -> page.tab(number, "payment", model));
    }

    /** @return the part of the address after the number, by which a form knows itself. */
    static String form(HttpServletRequest request, MatterNumber number) {
        return request.getRequestURI().substring(request.getRequestURI().indexOf(number.value()) + number.value().length() + 1);
    }
}
