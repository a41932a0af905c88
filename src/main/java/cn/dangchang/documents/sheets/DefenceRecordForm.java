package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DefenceRecordContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class DefenceRecordForm implements DocumentForm<DefenceRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.DEFENCE_RECORD);
    }

    @Override
    public Class<DefenceRecordContent> content() {
        return DefenceRecordContent.class;
    }

    @Override
    public void compose(DefenceRecordContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("cause"), Cell.of(sheet.cause()))
                .row(paper.label("party-name"), Cell.of(sheet.party().name()))
                .row(paper.label("when"), Cell.of(paper.wording.minute(sheet.at())))
                .row(paper.label("place"), Cell.of(sheet.place()))
                .row(paper.label("speaker"), Cell.of(sheet.speaker()))
                .row(paper.label("officer-names"), Cell.of(paper.officers(sheet.officers())))
                .row(paper.label("recorder"), Cell.of(sheet.recorder()))).space(6);
        paper.say("shown");
        paper.say("text", Map.of("text", sheet.text()));
        paper.lastWords(sheet.signedByOfficers(), sheet.signedByParty());
        paper.say("read");
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
    }
}
