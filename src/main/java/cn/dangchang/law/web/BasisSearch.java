package cn.dangchang.law.web;

import cn.dangchang.law.Checklists;
import cn.dangchang.law.Statutes;
import cn.dangchang.law.Statutes.Basis;
import cn.dangchang.law.Statutes.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds legal and standard bases for the basis picker (pages, under {@code /law}) and for clients (under {@code /api}). */
@RestController
class BasisSearch {
    private static final int MOST = 50;

    private final Statutes statutes;
    private final Checklists checklists;
    private final Clock clock;

    BasisSearch(Statutes statutes, Checklists checklists, Clock clock) {
        this.statutes = statutes;
        this.checklists = checklists;
        this.clock = clock;
    }

    /**
     * Bases that hold the words, then those that rest behind an item of the inspection standards that holds them.
     *
     * @param q words of the name, number or content; two hanzi are enough
     * @param date the day on which it will be cited, today by default; {@code day} is the same
     * @param kind only law or only standard
     * @param repealed whether to list, at the end and marked, what is not in force on that day
     */
    @GetMapping({"/api/law/bases", "/law/bases"})
    List<Hit> search(@RequestParam(defaultValue = "") String q,
                     @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate date,
                     @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam(required = false) String kind,
                     @RequestParam(defaultValue = "false") boolean repealed, @RequestParam(defaultValue = "20") int limit) {
        LocalDate cited = date != null ? date : day != null ? day : LocalDate.now(clock);
        List<Basis> found = repealed ? statutes.searchWithRepealed(q, cited, MOST * 4) : statutes.search(q, cited, MOST * 4);
        return Stream.concat(found.stream(), behindItems(q, cited)).distinct()
                .filter(basis -> kind == null || basis.kind().name().equalsIgnoreCase(kind))
                .limit(Math.max(1, Math.min(limit, MOST))).map(basis -> Hit.of(basis, cited)).toList();
    }

    private Stream<Basis> behindItems(String q, LocalDate day) {
        List<String> ids = checklists.search(q, day, MOST).stream().map(Checklists.Found::item)
                .flatMap(item -> Stream.concat(item.legalBases().stream(), item.standardBases().stream())).distinct().toList();
        return statutes.findAll(ids).stream().filter(basis -> basis.inForceOn(day));
    }

    /** @param confidence verified or memory. */
    record Hit(String id, Kind kind, String label, String text, boolean verified, String confidence, boolean inForce, LocalDate validFrom,
               LocalDate validTo) {
        static Hit of(Basis basis, LocalDate day) {
            return new Hit(basis.id(), basis.kind(), basis.label(), basis.text(), basis.verified(), basis.verified() ? "verified" : "memory",
                    basis.inForceOn(day), basis.validFrom(), basis.validTo());
        }
    }
}
