package cn.dangchang.penalty.web;

import cn.dangchang.penalty.Coercions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of coercive measures; state and search stand in the address. */
@Controller
class CoercionListPage {
    private static final int PAGE = 50;

    private final Coercions coercions;

    CoercionListPage(Coercions coercions) {
        this.coercions = coercions;
    }

    @GetMapping("/penalties/coercion")
    String page(@RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "") String q,
                @RequestParam(defaultValue = "0") int from, Model model) {
        int offset = Math.max(0, from);
        var lines = coercions.list(state, q, offset, PAGE + 1);
        model.addAttribute("lines", lines.subList(0, Math.min(PAGE, lines.size())));
        model.addAttribute("state", state);
        model.addAttribute("q", q);
        model.addAttribute("previous", offset == 0 ? null : address(state, q, Math.max(0, offset - PAGE)));
        model.addAttribute("next", lines.size() <= PAGE ? null : address(state, q, offset + PAGE));
        return "penalty/coercions";
    }

    private static String address(String state, String q, int from) {
        return UriComponentsBuilder.fromPath("/penalties/coercion").queryParam("state", state).queryParam("q", q).queryParam("from", from).encode()
                .toUriString();
    }
}
