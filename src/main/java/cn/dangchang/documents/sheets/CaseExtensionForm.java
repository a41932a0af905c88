package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CaseExtensionContent;
import cn.dangchang.documents.CaseExtensionContent.Party;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CaseExtensionForm implements DocumentForm<CaseExtensionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CASE_EXTENSION);
    }

    @Override
    public Class<CaseExtensionContent> content() {
        return CaseExtensionContent.class;
    }

    @Override
    public void compose(CaseExtensionContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13).row(paper.label("name"), Cell.of(sheet.name())))
                .table(parties(sheet.parties(), paper))
                .table(new Grid(10.5f, 3, 5, 3, 5).row(paper.label("filed"), Cell.of(paper.wording.day(sheet.filedOn())), paper.label("until"),
                        Cell.of(paper.wording.day(sheet.until()))))
                .table(new Grid(10.5f, 3, 13)
                        .row(150, paper.label("reason"), Cell.of(sheet.reason()))
                        .row(90, paper.label("application"), paper.opinion(sheet.application()))
                        .row(90, paper.label("approval"), paper.opinion(sheet.approval())));
    }

    static Grid parties(List<Party> parties, Composition paper) {
        var grid = new Grid(10.5f, 3, 5, 3, 5);
        parties.forEach(each -> grid.row(Cell.label(each.kind()), Cell.of(each.name()), paper.label("representative"),
                Cell.of(each.representative() == null ? "" : each.representative())).row(paper.label("address"), Cell.of(each.address()).across(3)));
        return grid;
    }
}
