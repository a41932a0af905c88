package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SeizureDisposalContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SeizureDisposalForm implements DocumentForm<SeizureDisposalContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SEIZURE_DISPOSAL);
    }

    @Override
    public Class<SeizureDisposalContent> content() {
        return SeizureDisposalContent.class;
    }

    @Override
    public void compose(SeizureDisposalContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("opening", Map.of("decision", sheet.decision(), "decidedOn", paper.wording.day(sheet.decidedOn())));
        paper.say("decision", Map.of("basis", sheet.basis(), "disposal", sheet.disposal()));
        paper.sheet.table(SeizedTable.of(sheet.rows(), paper)).space(6);
        paper.remedy(sheet.signedByOfficers(), sheet.signedByParty());
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
