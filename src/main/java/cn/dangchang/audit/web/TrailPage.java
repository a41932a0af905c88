package cn.dangchang.audit.web;

import cn.dangchang.audit.AuditTrail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Lets the administrator have the whole trail recomputed. */
@Controller
@RequestMapping("/admin/audit")
class TrailPage {
    private final AuditTrail trail;

    TrailPage(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping
    String show() {
        return "audit/trail";
    }

    /** Changes nothing, but reads every entry; so it is asked for by a button and not by a link. */
    @PostMapping
    String verify(Model model) {
        model.addAttribute("verification", trail.verify());
        return "audit/trail";
    }
}
