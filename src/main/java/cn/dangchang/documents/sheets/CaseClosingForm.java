package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CaseClosingContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CaseClosingForm implements DocumentForm<CaseClosingContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CASE_CLOSING);
    }

    @Override
    public Class<CaseClosingContent> content() {
        return CaseClosingContent.class;
    }

    @Override
    public void compose(CaseClosingContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("name"), Cell.of(sheet.name()))
                .row(paper.label("parties"), Cell.of(sheet.parties()))
                .row(48, paper.label("cause"), Cell.of(sheet.cause()))
                .row(72, paper.label("result"), Cell.of(sheet.result()))
                .row(72, paper.label("execution"), Cell.of(sheet.execution()))
                .row(64, paper.label("application"), paper.opinion(sheet.application()))
                .row(64, paper.label("review"), paper.opinion(sheet.review()))
                .row(64, paper.label("approval"), paper.opinion(sheet.approval())));
    }
}
