package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.CoercionApprovalContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CoercionApprovalForm implements DocumentForm<CoercionApprovalContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.COERCION_APPROVAL);
    }

    @Override
    public Class<CoercionApprovalContent> content() {
        return CoercionApprovalContent.class;
    }

    @Override
    public void compose(CoercionApprovalContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("name"), Cell.of(sheet.name()).across(3))
                .row(paper.label("party-name"), Cell.of(sheet.party().name()).across(3))
                .row(paper.label("address"), Cell.of(text(sheet.party().address())), paper.label("representative"),
                        Cell.of(text(sheet.party().representative())))
                .row(64, paper.label("situation"), Cell.of(sheet.situation()).across(3))
                .row(40, paper.label("measure"), Cell.of(sheet.measure()).across(3))
                .row(48, paper.label("reasons"), Cell.of(sheet.reasons()).across(3))
                .row(40, paper.label("basis"), Cell.of(sheet.basis()).across(3))
                .row(paper.label("term"), Cell.of(sheet.term()).across(3))
                .row(56, paper.label("application"), paper.opinion(sheet.application()).across(3))
                .row(56, paper.label("review"), paper.opinion(sheet.review()).across(3))
                .row(56, paper.label("approval"), paper.opinion(sheet.approval()).across(3)));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
