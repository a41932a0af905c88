package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.OnSiteHandoverContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class OnSiteHandoverForm implements DocumentForm<OnSiteHandoverContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.ON_SITE_HANDOVER);
    }

    @Override
    public Class<OnSiteHandoverContent> content() {
        return OnSiteHandoverContent.class;
    }

    @Override
    public boolean landscape() {
        return true;
    }

    @Override
    public void compose(OnSiteHandoverContent handover, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 2, 6, 2, 4)
                .row(paper.label("party"), Cell.of(handover.party().name()), paper.label("handed-over"),
                        Cell.of(paper.wording.minute(handover.handedOverAt())))
                .row(paper.label("address"), Cell.of(handover.party().address()).across(3))).space(6);
        var grid = new Grid(10, 1, 3, 8, 6, 4, 4).head(paper.label("no"), paper.label("category"), paper.label("description"), paper.label("bases"),
                paper.label("evidence"), paper.label("suggestion"));
        for (int at = 0; at < handover.rows().size(); at++) {
            var row = handover.rows().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(row.category()), Cell.of(row.description()), Cell.of(row.bases()),
                    Cell.of(row.evidence()), Cell.of(row.suggestion()));
        }
        paper.sheet.table(grid).space(8).keep(90).signed(List.of(paper.place("expert", handover.expert()), paper.place("receiver", handover.receiver())))
                .paragraph(paper.wording.say("note"), Style.NOTE);
    }
}
