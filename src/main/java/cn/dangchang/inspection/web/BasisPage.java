package cn.dangchang.inspection.web;

import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.inspection.web.BasisChoices.Question;
import cn.dangchang.inspection.web.NewVisitPage.Prefill;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The choice of bases anew, when another site or day was picked. */
@Controller
class BasisPage {
    private final BasisChoices bases;
    private final OfficeClock clock;

    BasisPage(BasisChoices bases, OfficeClock clock) {
        this.bases = bases;
        this.clock = clock;
    }

    @GetMapping("/inspections/bases")
    String choose(@ModelAttribute("prefill") Prefill chosen, @RequestParam(required = false) String basisReference, Model model) {
        var reference = basisReference == null || basisReference.isBlank() ? null : basisReference;
        bases.fill(model, new Question(chosen.sites(), chosen.day(LocalDate.now(clock)), chosen.basis(), reference, chosen.reason(),
                chosen.team(), chosen.form()));
        return "inspection/basis :: choice";
    }
}
