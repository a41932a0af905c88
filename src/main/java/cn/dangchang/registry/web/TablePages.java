package cn.dangchang.registry.web;

import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.registry.EnterpriseCards;
import cn.dangchang.registry.EnterpriseLists.Criteria;
import cn.dangchang.registry.domain.EnterpriseTable;
import cn.dangchang.registry.domain.Vocabularies;
import cn.dangchang.shared.Acting;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The register as a file with the filter of the list, and the empty table to fill in. */
@Controller
class TablePages {
    private final EnterpriseTable table;
    private final EnterpriseCards cards;
    private final Vocabularies vocabularies;
    private final Acting acting;
    private final AuditTrail trail;

    TablePages(EnterpriseTable table, EnterpriseCards cards, Vocabularies vocabularies, Acting acting, AuditTrail trail) {
        this.table = table;
        this.cards = cards;
        this.vocabularies = vocabularies;
        this.acting = acting;
        this.trail = trail;
    }

    @GetMapping("/registry/export")
    ResponseEntity<byte[]> export(@ModelAttribute Criteria criteria, @RequestParam(defaultValue = "xlsx") String format) throws IOException {
        var agency = keeper();
        var lines = new ArrayList<List<String>>();
        long parties = table.write(agency, criteria, lines::add);
        trail.record(Chain.setting("enterprise-exports " + agency), "registry.exported", Map.of("parties", parties, "lines", lines.size()));
        var heads = Tables.heads(vocabularies.of(agency));
        var title = vocabularies.word("registry.sheet.title");
        return format.equals("csv") ? Tables.answer(Tables.text(heads, lines), title + ".csv")
                : Tables.answer(Tables.spreadsheet(title, heads, lines), title + ".xlsx");
    }

    @GetMapping("/registry/template")
    ResponseEntity<byte[]> template(@RequestParam(defaultValue = "xlsx") String format) throws IOException {
        var words = vocabularies.of(keeper());
        var title = vocabularies.word("registry.template.title");
        return format.equals("csv") ? Tables.answer(Tables.text(Tables.heads(words), List.of()), title + ".csv")
                : Tables.answer(new Template(words, vocabularies).spreadsheet(), title + ".xlsx");
    }

    private AgencyId keeper() {
        SharedGround.NOT_FOR_YOU.refuseIf(!cards.mayKeep());
        return acting.required().agency();
    }
}
