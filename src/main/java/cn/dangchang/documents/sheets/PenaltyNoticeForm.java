package cn.dangchang.documents.sheets;

import cn.dangchang.documents.PenaltyNoticeContent;
import cn.dangchang.documents.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PenaltyNoticeForm implements DocumentForm<PenaltyNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PENALTY_NOTICE, DocumentKind.HEARING_RIGHTS_NOTICE);
    }

    @Override
    public Class<PenaltyNoticeContent> content() {
        return PenaltyNoticeContent.class;
    }

    @Override
    public void compose(PenaltyNoticeContent notice, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(notice.party());
        paper.say("opening", Map.of("cause", notice.cause()));
        for (int n = 0; n < notice.acts().size(); n++) {
            var act = notice.acts().get(n);
            paper.numbered(n + 1, act.act());
            paper.say("law", Map.of("broken", act.broken(), "basis", act.punishedBy()));
            paper.say("intended", Map.of("sanction", sanction(act, paper)));
            if (act.reason() != null && !act.reason().isBlank()) {
                paper.say("reason", Map.of("reason", act.reason()));
            }
        }
        paper.say("evidence", Map.of("evidence", notice.evidence()));
        if (notice.fine().signum() > 0) {
            paper.say("sum", Map.of("fine", Yuan.inFull(notice.fine())));
        }
        paper.say("statement", Map.of("days", notice.defenceDays()));
        if (paper.wording.knows("hearing")) {
            paper.say("hearing", Map.of("days", notice.hearingDays()));
        }
        paper.ending(List.of());
        paper.say("contact", Map.of("address", paper.agency.address(), "contact", notice.contact()));
        paper.seal(on);
        paper.copies();
    }

    private static String sanction(PenaltyNoticeContent.Act act, Composition paper) {
        var parts = new ArrayList<String>();
        if (act.others() != null && !act.others().isBlank()) {
            parts.add(act.others());
        }
        if (act.fine().signum() > 0) {
            parts.add(paper.wording.text("fine", Map.of("fine", Yuan.inFull(act.fine()))));
        }
        return String.join(paper.wording.say("and-also"), parts);
    }
}
