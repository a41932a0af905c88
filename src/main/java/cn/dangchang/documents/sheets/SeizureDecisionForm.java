package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SeizureDecisionContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SeizureDecisionForm implements DocumentForm<SeizureDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SEIZURE_DECISION);
    }

    @Override
    public Class<SeizureDecisionContent> content() {
        return SeizureDecisionContent.class;
    }

    @Override
    public void compose(SeizureDecisionContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("problem", Map.of("problem", sheet.problem()));
        paper.say("decision", Map.of("basis", sheet.basis(), "measure", sheet.measure(), "list", sheet.list()));
        paper.say("term", Map.of("from", paper.wording.day(sheet.from()), "until", paper.wording.day(sheet.until())));
        paper.say("duty");
        paper.remedy(null, null);
        paper.seal(on);
        paper.copies();
    }
}
