package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InspectionRecordContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Signed;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InspectionRecordForm implements DocumentForm<InspectionRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INSPECTION_RECORD);
    }

    @Override
    public Class<InspectionRecordContent> content() {
        return InspectionRecordContent.class;
    }

    @Override
    public void compose(InspectionRecordContent record, Composition paper, String number, LocalDate on) {
        var signatures = new ArrayList<Signed>(paper.places("officers", record.signedByOfficers(), 2));
        signatures.add(paper.place("party-sign", record.signedByParty()));
        paper.sheet.signedOnEveryPage(signatures);
        paper.heading(number);
        paper.sheet.table(particulars(record, paper)).space(8);
        paper.say("notice", Map.of("agency", paper.agency.name(), "officers", paper.officers(record.officers())));
        paper.sheet.paragraph(paper.wording.say("situation"), Style.FLUSH);
        record.situation().forEach(each -> paper.sheet.paragraph(each, Style.BODY));
        paper.blank();
    }

    private static Grid particulars(InspectionRecordContent record, Composition paper) {
        var party = record.party();
        var words = paper.wording;
        var period = words.text("until", Map.of("from", words.minute(record.from()), "until", words.minute(record.until())));
        return new Grid(10.5f, 3.6f, 4.6f, 2, 3)
                .row(paper.label("party"), Cell.of(party.name()).across(3))
                .row(paper.label("address"), Cell.of(party.address()).across(3))
                .row(paper.label("representative"), Cell.of(party.representative()), paper.label("position"), Cell.of(party.position()))
                .row(paper.label("place"), Cell.of(record.place()), paper.label("telephone"), Cell.of(party.telephone()))
                .row(paper.label("period"), Cell.of(period).across(3))
                .row(paper.label("others"), Cell.of(words.list(record.others())).across(3));
    }
}
