package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PenaltyDecisionContent;
import cn.dangchang.documents.PenaltyDecisionContent.Charge;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** For a unit or a person: the particulars differ, what follows is the same. */
@Component
class PenaltyDecisionForm implements DocumentForm<PenaltyDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PENALTY_DECISION);
    }

    @Override
    public Class<PenaltyDecisionContent> content() {
        return PenaltyDecisionContent.class;
    }

    @Override
    public void compose(PenaltyDecisionContent decision, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        body(decision, paper);
        if (decision.fine().signum() > 0) {
            paper.say("bank", Map.of("account", decision.account()));
            paper.say("surcharge");
        }
        paper.remedy(null, null);
        paper.seal(on);
        paper.copies();
    }

    /** What is decided and why; the published copy says the same. */
    static void body(PenaltyDecisionContent decision, Composition paper) {
        paper.sheet.paragraph(paper.wording.say(decision.party().unit() ? "for-unit" : "for-person"), Style.NUMBER);
        paper.sheet.table(PenalisedTable.of(decision.party(), paper)).space(6);
        paper.say("facts");
        numbered(decision.facts(), paper);
        paper.say("evidence", Map.of("evidence", closed(decision.evidence())));
        paper.say("heard", Map.of("heard", closed(decision.heard())));
        paper.say("decided");
        numbered(decision.charges().stream().map(each -> charge(each, paper)).toList(), paper);
        if (decision.charges().size() > 1 && decision.fine().signum() > 0) {
            paper.say("total", Map.of("yuan", Yuan.inFull(decision.fine())));
        }
    }

    private static void numbered(List<String> lines, Composition paper) {
        for (int at = 0; at < lines.size(); at++) {
            paper.numbered(at + 1, closed(lines.get(at)) + paper.wording.say("stop"));
        }
    }

    private static String charge(Charge charge, Composition paper) {
        var words = paper.wording;
        var fine = charge.fine().signum() == 0 ? "" : words.text("fine", Map.of("yuan", Yuan.inFull(charge.fine())));
        var sanction = charge.others() == null ? fine : fine.isEmpty() ? charge.others() : words.text("both", Map.of("others", charge.others(), "fine", fine));
        var discretion = charge.discretion() == null || charge.discretion().isBlank() ? ""
                : words.text("discretion", Map.of("discretion", closed(charge.discretion())));
        return words.text("charge", Map.of("act", closed(charge.act()), "broken", charge.broken(), "basis", charge.punishedBy(), "discretion", discretion,
                "sanction", sanction));
    }

    private static String closed(String text) {
        return text.strip().replaceFirst("[。；;.]+$", "");
    }
}
