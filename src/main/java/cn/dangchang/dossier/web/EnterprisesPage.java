package cn.dangchang.dossier.web;

import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.Enterprises.Site;
import cn.dangchang.registry.Expiry;
import cn.dangchang.shared.Acting;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The register of one's agency as a list, a page at a time; filter and page are in the address. */
@Controller
class EnterprisesPage {
    private static final int PAGE = 50;
    private static final int LAST = 100_000;

    private final EnterpriseLists lists;
    private final EnterpriseCards cards;
    private final Acting acting;

    EnterprisesPage(EnterpriseLists lists, EnterpriseCards cards, Acting acting) {
        this.lists = lists;
        this.cards = cards;
        this.acting = acting;
    }

    @GetMapping("/enterprises")
    String page(@ModelAttribute("criteria") Criteria criteria, @RequestParam(defaultValue = "0") int page, Model model) {
        var agency = acting.required().agency();
        int at = Math.max(0, Math.min(page, LAST));
        var found = lists.page(agency, criteria, at, PAGE, "name", false);
        var choices = lists.choices(agency);
        var nearest = lists.nearestExpiry(agency, found.enterprises().stream().map(Enterprise::id).toList());
        model.addAttribute("lines", found.enterprises().stream().map(each -> Line.of(each, choices, nearest.get(each.id()))).toList())
                .addAttribute("total", found.total()).addAttribute("choices", choices).addAttribute("summary", lists.summary(agency))
                .addAttribute("mayKeep", cards.mayKeep()).addAttribute("previous", at == 0 ? null : address("/enterprises", criteria, at - 1))
                .addAttribute("next", found.hasNext() ? address("/enterprises", criteria, at + 1) : null)
                .addAttribute("export", address("/registry/export", criteria, 0));
        return "dossier/enterprises";
    }

    private static String address(String path, Criteria criteria, int page) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "q", criteria.q());
        add(address, "kind", criteria.kind());
        add(address, "sector", criteria.sector());
        add(address, "town", criteria.town());
        add(address, "risk", criteria.risk());
        add(address, "supervision", criteria.supervision());
        add(address, "size", criteria.size());
        add(address, "category", criteria.category());
        add(address, "state", criteria.state());
        add(address, "licence", criteria.licence());
        add(address, "page", page == 0 ? null : String.valueOf(page));
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    /** @param sectors, towns of its sites, in words; @param licence the nearest end of a licence, or null. */
    public record Line(Enterprise enterprise, String sectors, String towns, Expiry licence) {
        static Line of(Enterprise enterprise, Map<String, Map<String, String>> choices, Expiry licence) {
            return new Line(enterprise, words(enterprise.sites(), Site::sector, choices.get("sector")),
                    words(enterprise.sites(), site -> site.town() == null ? null : site.town().value(), choices.get("town")), licence);
        }

        private static String words(List<Site> sites, Function<Site, String> code, Map<String, String> words) {
            return String.join("、", sites.stream().map(code).filter(Objects::nonNull).distinct().map(each -> words.getOrDefault(each, each)).toList());
        }
    }
}
