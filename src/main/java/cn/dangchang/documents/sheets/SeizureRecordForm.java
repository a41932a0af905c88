package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SeizureRecordContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SeizureRecordForm implements DocumentForm<SeizureRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SEIZURE_RECORD);
    }

    @Override
    public Class<SeizureRecordContent> content() {
        return SeizureRecordContent.class;
    }

    @Override
    public void compose(SeizureRecordContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("party-name"), Cell.of(sheet.party().name()))
                .row(paper.label("when"), Cell.of(paper.wording.text("until", Map.of("from", paper.wording.minute(sheet.from()), "until",
                        paper.wording.minute(sheet.until())))))
                .row(paper.label("place"), Cell.of(sheet.place()))
                .row(paper.label("officer-names"), Cell.of(paper.officers(sheet.officers())))).space(6);
        paper.say(sheet.present() ? "shown" : "shown-absent");
        paper.say("told", Map.of("problem", sheet.problem(), "basis", sheet.basis(), "measure", sheet.measure()));
        if (sheet.present()) {
            boolean said = sheet.statement() != null && !sheet.statement().isBlank();
            paper.say(said ? "statement" : "no-statement", said ? Map.of("statement", sheet.statement(), "answer",
                    sheet.answer() == null ? "" : sheet.answer()) : Map.of());
        }
        paper.say("things");
        paper.sheet.table(SeizedTable.of(sheet.rows(), paper)).space(6);
        paper.lastWords(sheet.signedByOfficers(), sheet.signedByParty());
        paper.say("read");
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
    }
}
