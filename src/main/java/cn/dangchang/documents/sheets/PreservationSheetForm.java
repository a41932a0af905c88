package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PreservationSheetContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PreservationSheetForm implements DocumentForm<PreservationSheetContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PRESERVATION_APPROVAL, DocumentKind.PRESERVATION_OUTCOME_APPROVAL);
    }

    @Override
    public Class<PreservationSheetContent> content() {
        return PreservationSheetContent.class;
    }

    @Override
    public void compose(PreservationSheetContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("name"), Cell.of(sheet.caseName()).across(3))
                .row(paper.label("party-name"), Cell.of(sheet.party().name()).across(3))
                .row(paper.label("address"), ThingTable.cell(sheet.party().address()), paper.label("representative"),
                        ThingTable.cell(sheet.party().representative()))
                .row(64, paper.label("situation"), Cell.of(sheet.situation()).across(3))
                .row(48, paper.label("reasons"), Cell.of(sheet.reasons()).across(3))
                .row(40, paper.label("measure"), Cell.of(sheet.measure()).across(3))
                .row(56, paper.label("application"), paper.opinion(sheet.application()).across(3))
                .row(56, paper.label("approval"), paper.opinion(sheet.approval()).across(3))).space(8);
        paper.sheet.paragraph(paper.wording.say("things"), cn.dangchang.documents.layout.Style.FLUSH);
        paper.sheet.table(ThingTable.preserved(sheet.rows(), paper));
    }
}
