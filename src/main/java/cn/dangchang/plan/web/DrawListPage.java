package cn.dangchang.plan.web;

import cn.dangchang.plan.DrawRecords;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The draws of the agency, those that were given up or replaced too. */
@Controller
class DrawListPage {
    private final DrawRecords records;
    private final Acting acting;

    DrawListPage(DrawRecords records, Acting acting) {
        this.records = records;
        this.acting = acting;
    }

    @GetMapping("/draws")
    String list(Model model) {
        model.addAttribute("draws", records.all()).addAttribute("mayDraw", acting.required().is(Role.PLANNER));
        return "plan/draw-list";
    }
}
