package cn.dangchang.dossier.web;

import cn.dangchang.dossier.domain.JumpSearch;
import cn.dangchang.dossier.domain.JumpSearch.Place;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers the palette that {@code Alt+K} opens. */
@RestController
class JumpPalette {
    private static final int LONGEST = 100;

    private final JumpSearch search;

    JumpPalette(JumpSearch search) {
        this.search = search;
    }

    @GetMapping("/jump")
    List<Place> jump(@RequestParam(defaultValue = "") String q) {
        return search.of(q.substring(0, Math.min(q.length(), LONGEST)));
    }
}
