package cn.dangchang.plan.web;

import cn.dangchang.plan.CampaignPreparation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** One's own discipline undertakings: what is to be signed, clause by clause, and what was signed. */
@Controller
class UndertakingPage {
    private final CampaignPreparation preparation;
    private final CampaignSubmissions submissions;

    UndertakingPage(CampaignPreparation preparation, CampaignSubmissions submissions) {
        this.preparation = preparation;
        this.submissions = submissions;
    }

    @GetMapping("/undertakings")
    String page(Model model) {
        model.addAttribute("undertakings", preparation.ownUndertakings()).addAttribute("clauses", preparation.clauses());
        return "plan/undertakings";
    }

    @PostMapping("/undertakings/{number}")
    @ResponseBody
    CampaignNext sign(@PathVariable String number, @RequestParam MultiValueMap<String, String> form,
                      @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var matter = CampaignSubmissions.number(number);
        var typed = new CampaignTyped(form);
        return submissions.once(key, "undertaking " + number + typed, () -> {
            preparation.undertake(matter, preparation.clauses().stream().map(each -> each.code()).filter(code -> typed.flag("clause-"
                    + code)).toList());
            return "/undertakings";
        });
    }
}
