package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InspectionApprovalContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InspectionApprovalForm implements DocumentForm<InspectionApprovalContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INSPECTION_APPROVAL);
    }

    @Override
    public Class<InspectionApprovalContent> content() {
        return InspectionApprovalContent.class;
    }

    @Override
    public void compose(InspectionApprovalContent sheet, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("authority"), Cell.of(paper.agency.name()), paper.label("period"), Cell.of(words.period(sheet.from(), sheet.until())))
                .row(paper.label("source"), Cell.of(sheet.source()), paper.label("form"), Cell.of(sheet.form()))
                .row(paper.label("basis"), Cell.of(sheet.basis()).across(3)));
        paper.sheet.table(parties(sheet, paper));
        var grid = new Grid(10.5f, 3, 13)
                .row(paper.label("items"), Cell.of(String.join("；\n", sheet.items())))
                .row(paper.label("officers"), Cell.of(paper.officers(sheet.officers())))
                .row(paper.label("assistants"), Cell.of(words.list(sheet.assistants())));
        if (sheet.urgency() != null) {
            grid.row(paper.label("urgency"), Cell.of(sheet.urgency() + "\n" + words.say("urgency-note")));
        }
        paper.sheet.table(grid.row(56, paper.label("application"), paper.opinion(sheet.application()))
                .row(56, paper.label("review"), paper.opinion(sheet.review()))
                .row(56, paper.label("approval"), paper.opinion(sheet.approval())));
    }

    private static Grid parties(InspectionApprovalContent sheet, Composition paper) {
        var grid = new Grid(9.5f, 1.2f, 4, 4.7f, 4, 3).head(paper.label("parties").across(5))
                .head(paper.label("no"), paper.label("name"), paper.label("code"), paper.label("address"), paper.label("frequency"));
        for (int at = 0; at < sheet.parties().size(); at++) {
            var party = sheet.parties().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(party.name()), Cell.centered(party.creditCode()), Cell.of(party.address()),
                    Cell.of(party.frequency()));
        }
        return grid;
    }
}
