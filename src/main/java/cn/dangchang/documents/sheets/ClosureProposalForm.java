package cn.dangchang.documents.sheets;

import cn.dangchang.documents.ClosureProposalContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ClosureProposalForm implements DocumentForm<ClosureProposalContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CLOSURE_PROPOSAL);
    }

    @Override
    public Class<ClosureProposalContent> content() {
        return ClosureProposalContent.class;
    }

    @Override
    public void compose(ClosureProposalContent sheet, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.sheet.paragraph(words.runs("party-line", Map.of("party", paper.agency.government())), Style.FLUSH);
        paper.say("about", Map.of("name", sheet.party().name(), "address", text(sheet.party().address()), "representative", text(sheet.party().representative())));
        paper.say("item", Map.of("item", sheet.itemText()));
        paper.say("hazard", Map.of("hazard", sheet.hazard()));
        if (!sheet.penalties().isEmpty()) {
            paper.say("penalties", Map.of("count", sheet.penalties().size()));
            var grid = new Grid(10.5f, 5, 3, 3).row(paper.label("number-head"), paper.label("on-head"), paper.label("fine-head"));
            sheet.penalties().forEach(each -> grid.row(Cell.of(each.number()), Cell.of(words.day(each.on())),
                    Cell.of(each.fine().signum() == 0 ? words.say("no-fine") : words.text("fine", Map.of("fine", each.fine().stripTrailingZeros().toPlainString())))));
            paper.sheet.table(grid).space(6);
        }
        paper.say("reason", Map.of("reason", sheet.reason()));
        paper.say("asked", Map.of("article", words.say("article-" + sheet.item())));
        paper.seal(on);
        paper.copies();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
