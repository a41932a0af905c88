package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PowerCutContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The notice asks the supplier to stop; the decision tells the enterprise, with its remedies. */
@Component
class PowerCutForm implements DocumentForm<PowerCutContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.POWER_CUT_NOTICE, DocumentKind.POWER_CUT_DECISION);
    }

    @Override
    public Class<PowerCutContent> content() {
        return PowerCutContent.class;
    }

    @Override
    public void compose(PowerCutContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.runs("party-line", Map.of("party", sheet.addressee())), cn.dangchang.documents.layout.Style.FLUSH);
        paper.say("order", Map.of("enterprise", sheet.enterprise(), "place", text(sheet.place()), "orderedOn", paper.wording.day(sheet.orderedOn()),
                "order", text(sheet.order()), "ordered", text(sheet.ordered())));
        paper.say("disobeyed", Map.of("disobeyed", sheet.disobeyed(), "danger", sheet.danger()));
        paper.say("decision", Map.of("enterprise", sheet.enterprise(), "supply", sheet.supply(), "from", paper.wording.minute(sheet.from())));
        paper.say(sheet.emergency() ? "emergency" : "ordinary");
        if (paper.wording.knows("with-remedy")) {
            paper.remedy(null, null);
        }
        paper.seal(on);
        paper.copies();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
