package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DeferralSheetContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class DeferralSheetForm implements DocumentForm<DeferralSheetContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.DEFERRAL_SHEET);
    }

    @Override
    public Class<DeferralSheetContent> content() {
        return DeferralSheetContent.class;
    }

    @Override
    public void compose(DeferralSheetContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("decision"), Cell.of(sheet.decision()))
                .row(paper.label("party"), Cell.of(sheet.party()))
                .row(72, paper.label("facts"), Cell.of(sheet.facts()))
                .row(72, paper.label("reason"), Cell.of(sheet.reason()))
                .row(48, paper.label("plan"), Cell.of(sheet.plan()))
                .row(64, paper.label("application"), paper.opinion(sheet.application()))
                .row(64, paper.label("review"), paper.opinion(sheet.review()))
                .row(64, paper.label("approval"), paper.opinion(sheet.approval())));
    }
}
