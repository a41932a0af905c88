package cn.dangchang.penalty.web;

import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.domain.coercion.ApplyingForPowerCut;
import cn.dangchang.shared.MatterNumber;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case tells and offers about sealing, seizing and stops of supply. */
@Component
class CaseMeasures {
    private final Coercions coercions;
    private final PowerCuts cuts;
    private final ApplyingForPowerCut applying;

    CaseMeasures(Coercions coercions, PowerCuts cuts, ApplyingForPowerCut applying) {
        this.coercions = coercions;
        this.cuts = cuts;
        this.applying = applying;
    }

    void fill(MatterNumber number, Model model) {
        model.addAttribute("coercions", coercions.ofSource(number));
        model.addAttribute("powerCuts", cuts.ofSource(number));
        model.addAttribute("mayCutSupply", applying.possible(number));
    }
}
