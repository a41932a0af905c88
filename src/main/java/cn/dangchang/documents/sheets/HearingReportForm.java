package cn.dangchang.documents.sheets;

import cn.dangchang.documents.HearingReportContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class HearingReportForm implements DocumentForm<HearingReportContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.HEARING_REPORT);
    }

    @Override
    public Class<HearingReportContent> content() {
        return HearingReportContent.class;
    }

    @Override
    public void compose(HearingReportContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("cause"), Cell.of(sheet.cause()).across(3))
                .row(paper.label("applicant"), Cell.of(sheet.party().name()).across(3))
                .row(paper.label("when"), Cell.of(paper.wording.minute(sheet.at())), paper.label("place"), Cell.of(sheet.place()))
                .row(paper.label("chair-name"), Cell.of(sheet.chair()), paper.label("clerk-name"), Cell.of(sheet.clerk()))
                .row(paper.label("hearer-names"), Cell.of(paper.wording.list(sheet.hearers())).across(3))
                .row(220, paper.label("summary"), Cell.of(sheet.summary()).across(3))
                .row(110, paper.label("opinion"), paper.opinion(sheet.opinion()).across(3))
                .row(90, paper.label("review"), paper.opinion(sheet.review()).across(3)));
    }
}
