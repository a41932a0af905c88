package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SummaryDecisionContent;
import cn.dangchang.documents.SummaryDecisionContent.Charge;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For a unit or a person: the particulars differ, what follows is the same. */
@Component
class SummaryDecisionForm implements DocumentForm<SummaryDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SUMMARY_DECISION);
    }

    @Override
    public Class<SummaryDecisionContent> content() {
        return SummaryDecisionContent.class;
    }

    @Override
    public void compose(SummaryDecisionContent decision, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.say(decision.party().unit() ? "for-unit" : "for-person"), Style.NUMBER);
        paper.sheet.table(PenalisedTable.of(decision.party(), paper)).space(6);
        paper.say("facts", Map.of("facts", closed(decision.facts()), "place", text(decision.place())));
        if (decision.evidence() != null && !decision.evidence().isBlank()) {
            paper.say("evidence", Map.of("evidence", closed(decision.evidence())));
        }
        paper.say("heard");
        for (int at = 0; at < decision.charges().size(); at++) {
            paper.numbered(at + 1, charge(decision.charges().get(at), paper));
        }
        if (decision.fine().signum() > 0) {
            fine(decision, paper);
        }
        paper.remedy(decision.signedByOfficers(), decision.signedByParty());
        paper.signatures(decision.signedByOfficers(), decision.signedByParty());
        paper.seal(on);
        paper.copies();
    }

    private static void fine(SummaryDecisionContent decision, Composition paper) {
        if (decision.charges().size() > 1) {
            paper.say("total", Map.of("yuan", Yuan.inFull(decision.fine())));
        }
        if (decision.collection() == null) {
            paper.say("bank", Map.of("account", text(decision.account())));
        } else {
            paper.say("on-spot", Map.of("collection", decision.collection()));
        }
        paper.say("surcharge");
    }

    private static String charge(Charge charge, Composition paper) {
        var words = paper.wording;
        var sanction = charge.fine().signum() == 0 ? words.say("warning") : charge.warning()
                ? words.text("both", Map.of("yuan", Yuan.inFull(charge.fine()))) : words.text("fine", Map.of("yuan", Yuan.inFull(charge.fine())));
        var broken = charge.broken() == null || charge.broken().isBlank() ? "" : words.text("broken", Map.of("broken", charge.broken()));
        return words.text("charge", Map.of("act", charge.act(), "broken", broken, "basis", charge.punishedBy(), "sanction", sanction));
    }

    private static String closed(String text) {
        return text.strip().replaceFirst("[。；;.]+$", "");
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
