package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.RectificationOrderContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class RectificationOrderForm implements DocumentForm<RectificationOrderContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.RECTIFICATION_ORDER);
    }

    @Override
    public Class<RectificationOrderContent> content() {
        return RectificationOrderContent.class;
    }

    @Override
    public void compose(RectificationOrderContent order, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(order.party());
        paper.say("opening", Map.of("on", paper.wording.day(order.inspectedOn())));
        for (int item = 0; item < order.items().size(); item++) {
            paper.numbered(item + 1, order.items().get(item).description() + paper.bases(order.items().get(item).bases()));
        }
        paper.say("order");
        paper.sheet.table(deadlines(order, paper)).space(6);
        paper.say("safety");
        paper.say("review");
        paper.remedy(order.signedByOfficers(), order.signedByParty());
        paper.signatures(order.signedByOfficers(), order.signedByParty());
        paper.seal(on);
        paper.copies();
    }

    private static Grid deadlines(RectificationOrderContent order, Composition paper) {
        var grid = new Grid(10.5f, 1.2f, 6.5f, 4.3f).head(paper.label("no"), paper.label("requirement"), paper.label("deadline"));
        for (int at = 0; at < order.items().size(); at++) {
            var item = order.items().get(at);
            var requirement = item.requirement() == null || item.requirement().isBlank() ? paper.wording.text("same", Map.of("n", at + 1))
                    : item.requirement();
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(requirement),
                    Cell.centered(paper.wording.text("deadline-on", Map.of("deadline", paper.wording.day(item.deadline())))));
        }
        return grid;
    }
}
