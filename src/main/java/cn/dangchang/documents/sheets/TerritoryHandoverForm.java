package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.TerritoryHandoverContent.Disposition;
import cn.dangchang.documents.TerritoryHandoverContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class TerritoryHandoverForm implements DocumentForm<TerritoryHandoverContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.TERRITORY_HANDOVER);
    }

    @Override
    public Class<TerritoryHandoverContent> content() {
        return TerritoryHandoverContent.class;
    }

    @Override
    public boolean landscape() {
        return true;
    }

    private static final Style PARTICULARS = new Style(11, 22, 0, cn.dangchang.documents.layout.Align.LEFT);

    /** Heading and columns as in the form that the campaign prescribes; it has no line of the enforcement documents and no number. */
    @Override
    public void compose(TerritoryHandoverContent handover, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.sheet.paragraph(words.say("title"), Style.HEADING).space(4)
                .paragraph(words.say("enterprise") + handover.enterprise() + "\u3000\u3000" + words.say("town") + handover.town(), PARTICULARS)
                .paragraph(words.say("address") + handover.address() + "\u3000\u3000" + words.say("on") + words.day(handover.inspectedOn()), PARTICULARS)
                .space(4).continued(next -> next.paragraph(words.text("continued", Map.of("title", words.say("title"))), Style.NUMBER).space(4));
        var grid = new Grid(9, 1.3f, 4.6f, 6, 4.5f, 4, 2.4f, 3, 1.6f, 1.6f, 1.6f, 1.6f, 1.6f, 1.6f, 1.6f, 1.6f)
                .head(paper.label("no").down(2), paper.label("category").down(2), paper.label("description").down(2), paper.label("legal-basis").down(2),
                        paper.label("standard-basis").down(2), paper.label("raised-by").down(2), paper.label("responsible").down(2),
                        paper.label("dispositions").across(8))
                .head(Arrays.stream(Disposition.values()).map(each -> paper.label(each.key())).toArray(Cell[]::new));
        for (int at = 0; at < handover.rows().size(); at++) {
            var row = handover.rows().get(at);
            var cells = new ArrayList<Cell>();
            cells.add(Cell.centered(String.valueOf(at + 1)));
            for (var text : new String[] {row.category(), row.description(), row.legalBasis(), row.standardBasis(), row.raisedBy(), row.responsible()}) {
                cells.add(Cell.of(text));
            }
            Arrays.stream(Disposition.values()).forEach(each -> cells.add(Cell.ticked(row.dispositions().contains(each))));
            grid.row(cells.toArray(Cell[]::new));
        }
        paper.sheet.table(grid).space(10).keep(100).signed(paper.places("group", handover.group(), 1))
                .signed(paper.places("territory", handover.territory(), 1));
    }
}
