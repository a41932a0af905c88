package cn.dangchang.registry.web;

import cn.dangchang.registry.EnterpriseLists;
import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.registry.Enterprises;
import cn.dangchang.registry.Enterprises.Enterprise;
import cn.dangchang.registry.RegistryGround;
import cn.dangchang.shared.Acting;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds enterprises of one's own agency, for pages (under {@code /registry}) and for clients (under {@code /api}). */
@RestController
class EnterpriseSearch {
    private static final int MOST = 50;
    private static final int LARGEST_PAGE = 200;
    private static final int USUAL_PAGE = 50;

    private final Enterprises enterprises;
    private final EnterpriseLists lists;
    private final Acting acting;

    EnterpriseSearch(Enterprises enterprises, EnterpriseLists lists, Acting acting) {
        this.enterprises = enterprises;
        this.lists = lists;
        this.acting = acting;
    }

    /** @param q part of the name, the credit code or an address. */
    @GetMapping({"/api/enterprises", "/registry/enterprises"})
    List<Enterprise> search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "20") int limit) {
        return enterprises.search(acting.required().agency(), q, Math.max(1, Math.min(limit, MOST)));
    }

    /** A page of the register by the criteria of the list. */
    @PostMapping("/api/enterprises/search")
    Found search(@RequestBody(required = false) Query query) {
        var asked = query == null ? new Query(null, null, null, null) : query;
        int page = asked.page() == null ? 0 : asked.page();
        int size = asked.size() == null ? USUAL_PAGE : asked.size();
        RegistryGround.NUMBER_NOT_VALID.refuseAtIf(page < 0 || page > Integer.MAX_VALUE / LARGEST_PAGE, "page");
        RegistryGround.NUMBER_NOT_VALID.refuseAtIf(size < 1 || size > LARGEST_PAGE, "size");
        var sort = (asked.sort() == null || asked.sort().isBlank() ? "name,asc" : asked.sort()).split(",", 2);
        RegistryGround.NOT_IN_THE_LIST.refuseAtIf(!EnterpriseLists.ORDERS.contains(sort[0].strip())
                || sort.length > 1 && !List.of("asc", "desc").contains(sort[1].strip()), "sort");
        var found = lists.page(acting.required().agency(), asked.criteria() == null ? Criteria.all() : asked.criteria(), page, size, sort[0].strip(),
                sort.length > 1 && sort[1].strip().equals("desc"));
        return new Found(found.enterprises(), found.page(), found.size(), found.total());
    }

    /** @param sort an order of the list and {@code asc} or {@code desc}, as in {@code name,desc}. */
    record Query(Criteria criteria, Integer page, Integer size, String sort) {}

    record Found(List<Enterprise> items, int page, int size, long total) {}
}
