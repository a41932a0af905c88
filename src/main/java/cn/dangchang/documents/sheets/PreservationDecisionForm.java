package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PreservationDecisionContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PreservationDecisionForm implements DocumentForm<PreservationDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PRESERVATION_DECISION);
    }

    @Override
    public Class<PreservationDecisionContent> content() {
        return PreservationDecisionContent.class;
    }

    @Override
    public void compose(PreservationDecisionContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("opening", Map.of("on", paper.wording.day(sheet.noticeOn()), "notice", sheet.notice(), "outcome", sheet.outcome()));
        paper.sheet.table(ThingTable.preserved(sheet.rows(), paper)).space(6);
        paper.remedy(java.util.List.of(), null);
        paper.seal(on);
        paper.copies();
    }
}
