package cn.dangchang.registry.web;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.shared.Acting;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds enterprises of one's own agency, for pages (under {@code /registry}) and for clients (under {@code /api}). */
@RestController
class EnterpriseSearch {
    private static final int MOST = 50;

    private final Enterprises enterprises;
    private final Acting acting;

    EnterpriseSearch(Enterprises enterprises, Acting acting) {
        this.enterprises = enterprises;
        this.acting = acting;
    }

    /** @param q part of the name, the credit code or an address. */
    @GetMapping({"/api/enterprises", "/registry/enterprises"})
    List<Enterprise> search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
        return enterprises.search(acting.required().agency(), q, Math.max(1, Math.min(limit, MOST)));
    }
}
