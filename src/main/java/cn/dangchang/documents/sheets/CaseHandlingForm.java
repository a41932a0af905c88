package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CaseHandlingContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CaseHandlingForm implements DocumentForm<CaseHandlingContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CASE_HANDLING);
    }

    @Override
    public Class<CaseHandlingContent> content() {
        return CaseHandlingContent.class;
    }

    @Override
    public void compose(CaseHandlingContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13).row(paper.label("name"), Cell.of(sheet.name())))
                .table(CaseExtensionForm.parties(sheet.parties(), paper))
                .table(new Grid(10.5f, 3, 13)
                        .row(120, paper.label("facts"), Cell.of(String.join("\n", sheet.facts())))
                        .row(72, paper.label("statements"), Cell.of(String.join("\n", sheet.statements())))
                        .row(64, paper.label("application"), paper.opinion(sheet.application()))
                        .row(64, paper.label("review"), paper.opinion(sheet.review()))
                        .row(64, paper.label("approval"), paper.opinion(sheet.approval())));
    }
}
