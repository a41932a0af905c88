package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SeizureExtensionContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SeizureExtensionForm implements DocumentForm<SeizureExtensionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SEIZURE_EXTENSION);
    }

    @Override
    public Class<SeizureExtensionContent> content() {
        return SeizureExtensionContent.class;
    }

    @Override
    public void compose(SeizureExtensionContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("decision", Map.of("decision", sheet.decision(), "decidedOn", paper.wording.day(sheet.decidedOn()), "reason", sheet.reason(), "until",
                paper.wording.day(sheet.until())));
        paper.remedy(null, null);
        paper.seal(on);
        paper.copies();
    }
}
