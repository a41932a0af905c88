package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.ExaminationRecordContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Signed;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ExaminationRecordForm implements DocumentForm<ExaminationRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.EXAMINATION_RECORD);
    }

    @Override
    public Class<ExaminationRecordContent> content() {
        return ExaminationRecordContent.class;
    }

    @Override
    public void compose(ExaminationRecordContent sheet, Composition paper, String number, LocalDate on) {
        var signatures = new ArrayList<Signed>(paper.places("officers", sheet.signedByOfficers(), 2));
        signatures.add(paper.place("party", sheet.signedByParty()));
        paper.sheet.signedOnEveryPage(signatures);
        paper.heading(number);
        var words = paper.wording;
        paper.sheet.table(new Grid(10.5f, 3, 5.4f, 2.6f, 5)
                .row(paper.label("when"), Cell.of(words.text("until", Map.of("from", words.minute(sheet.from()), "until", words.minute(sheet.until())))).across(3))
                .row(paper.label("place"), Cell.of(sheet.place()), paper.label("weather"), Cell.of(sheet.weather()))
                .row(paper.label("subject"), Cell.of(sheet.subject()).across(3))
                .row(paper.label("officer-names"), Cell.of(paper.officers(sheet.officers())).across(3))
                .row(paper.label("party-name"), Cell.of(sheet.party()), paper.label("recorder"), Cell.of(sheet.recorder()))
                .row(paper.label("invited"), ThingTable.cell(sheet.invited()).across(3))).space(8);
        paper.say("opening", Map.of("officers", paper.officers(sheet.officers())));
        paper.sheet.paragraph(words.say("findings"), Style.FLUSH);
        sheet.findings().lines().filter(line -> !line.isBlank()).forEach(line -> paper.sheet.paragraph(line.strip(), Style.BODY));
        if (sheet.sketch() != null) {
            paper.say("sketch");
            paper.sheet.paragraph(words.text("sketch-hash", Map.of("hash", sheet.sketch())), Style.NOTE);
        }
        paper.say("read");
        paper.blank();
    }
}
