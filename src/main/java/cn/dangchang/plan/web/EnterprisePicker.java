package cn.dangchang.plan.web;

import cn.dangchang.registry.Enterprises;
import cn.dangchang.shared.Acting;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds enterprises of the own agency for the pickers of the registers. */
@RestController
class EnterprisePicker {
    private static final int MOST = 20;

    private final Enterprises enterprises;
    private final Acting acting;

    EnterprisePicker(Enterprises enterprises, Acting acting) {
        this.enterprises = enterprises;
        this.acting = acting;
    }

    @GetMapping("/registers/enterprises")
    List<Found> search(@RequestParam(defaultValue = "") String q) {
        return enterprises.search(acting.required().agency(), q, MOST).stream()
                .map(each -> new Found(each.id(), each.name(), each.sites().isEmpty() ? "" : each.sites().get(0).address())).toList();
    }

    public record Found(UUID id, String label, String text) {}
}
