package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PublishedDecisionContent;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PublishedDecisionForm implements DocumentForm<PublishedDecisionContent> {
    private static final float LAST_LINES = 120;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PUBLISHED_DECISION);
    }

    @Override
    public Class<PublishedDecisionContent> content() {
        return PublishedDecisionContent.class;
    }

    @Override
    public void compose(PublishedDecisionContent copy, Composition paper, String number, LocalDate on) {
        paper.heading(copy.number());
        PenaltyDecisionForm.body(copy.decision(), paper);
        paper.sheet.keep(LAST_LINES);
        paper.say("copies");
        paper.sheet.space(8).paragraph(paper.agency.name(), Style.RIGHT).paragraph(paper.wording.day(copy.decidedOn()), Style.RIGHT);
    }
}
