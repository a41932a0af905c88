package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SeizureListContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SeizureListForm implements DocumentForm<SeizureListContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SEIZURE_LIST);
    }

    @Override
    public Class<SeizureListContent> content() {
        return SeizureListContent.class;
    }

    @Override
    public void compose(SeizureListContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(paper.wording.text("list-number", Map.of("list", sheet.list())));
        paper.say("opening", Map.of("party", sheet.party().name(), "decision", sheet.decision()));
        paper.sheet.table(SeizedTable.of(sheet.rows(), paper)).space(6);
        paper.blank();
        paper.say("custody", Map.of("custody", sheet.custody()));
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
