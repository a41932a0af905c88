package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.NoPenaltyDecisionContent;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class NoPenaltyDecisionForm implements DocumentForm<NoPenaltyDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.NO_PENALTY_DECISION);
    }

    @Override
    public Class<NoPenaltyDecisionContent> content() {
        return NoPenaltyDecisionContent.class;
    }

    @Override
    public void compose(NoPenaltyDecisionContent decision, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.say(decision.party().unit() ? "for-unit" : "for-person"), Style.NUMBER);
        paper.sheet.table(PenalisedTable.of(decision.party(), paper)).space(6);
        paper.say("facts");
        for (int at = 0; at < decision.facts().size(); at++) {
            paper.numbered(at + 1, decision.facts().get(at));
        }
        paper.say("ground", Map.of("ground", decision.ground(), "reason", decision.reason()));
        paper.say("decided");
        paper.remedy(null, null);
        paper.seal(on);
        paper.copies();
    }
}
