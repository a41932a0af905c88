package cn.dangchang.dossier.web;

import cn.dangchang.dossier.domain.Particulars;
import cn.dangchang.registry.Enterprises.Enterprise;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The enterprises of one's agency, found by name, credit code or address. */
@Controller
class EnterprisesPage {
    private static final int MOST = 100;

    private final Particulars particulars;

    EnterprisesPage(Particulars particulars) {
        this.particulars = particulars;
    }

    @GetMapping("/enterprises")
    String page(@RequestParam(defaultValue = "") String q, Model model) {
        var found = particulars.search(q, MOST + 1);
        model.addAttribute("q", q);
        model.addAttribute("more", found.size() > MOST);
        model.addAttribute("lines", found.stream().limit(MOST).map(each -> new Line(each, particulars.sectors(each))).toList());
        return "dossier/enterprises";
    }

    /** @param sectors of its sites, in words. */
    public record Line(Enterprise enterprise, String sectors) {}
}
