package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InquiryRecordContent;
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
class InquiryRecordForm implements DocumentForm<InquiryRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INQUIRY_RECORD);
    }

    @Override
    public Class<InquiryRecordContent> content() {
        return InquiryRecordContent.class;
    }

    @Override
    public void compose(InquiryRecordContent sheet, Composition paper, String number, LocalDate on) {
        var signatures = new ArrayList<Signed>(paper.places("officers", sheet.signedByOfficers(), 2));
        signatures.add(paper.place("party", sheet.signedByParty()));
        paper.sheet.signedOnEveryPage(signatures);
        paper.heading(number);
        paper.sheet.table(particulars(sheet, paper)).space(8);
        paper.say("opening", Map.of("agency", paper.agency.name(), "officers", paper.officers(sheet.officers())));
        for (var line : sheet.lines()) {
            paper.sheet.paragraph(paper.wording.text("question", Map.of("text", line.question())), Style.BODY);
            paper.sheet.paragraph(paper.wording.text("answer", Map.of("text", line.answer())), Style.BODY);
        }
        paper.say("read");
        paper.blank();
    }

    private static Grid particulars(InquiryRecordContent sheet, Composition paper) {
        var asked = sheet.asked();
        var words = paper.wording;
        return new Grid(10.5f, 3, 5.4f, 2.6f, 5)
                .row(paper.label("when"), Cell.of(words.text("until", Map.of("from", words.minute(sheet.from()), "until", words.minute(sheet.until())))).across(3))
                .row(paper.label("place"), Cell.of(sheet.place()), paper.label("times"), Cell.of(words.text("times-of", Map.of("times", sheet.times()))))
                .row(paper.label("name"), Cell.of(asked.name()), paper.label("sex"), Cell.of(words.text("sex-age", Map.of("sex", text(asked.sex()), "age", text(asked.age())))))
                .row(paper.label("id-number"), Cell.of(text(asked.idNumber())), paper.label("telephone"), Cell.of(text(asked.telephone())))
                .row(paper.label("employer"), Cell.of(text(asked.employer())), paper.label("position"), Cell.of(text(asked.position())))
                .row(paper.label("address"), Cell.of(text(asked.address())).across(3))
                .row(paper.label("officer-names"), Cell.of(paper.officers(sheet.officers())).across(3))
                .row(paper.label("recorder"), Cell.of(text(sheet.recorder())), paper.label("present"), Cell.of(text(sheet.present())));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
