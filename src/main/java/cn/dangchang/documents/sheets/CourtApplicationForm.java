package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CourtApplicationContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Party;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CourtApplicationForm implements DocumentForm<CourtApplicationContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.COURT_APPLICATION);
    }

    @Override
    public Class<CourtApplicationContent> content() {
        return CourtApplicationContent.class;
    }

    @Override
    public void compose(CourtApplicationContent application, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var decision = application.decision();
        paper.heading(number);
        paper.sheet.paragraph(words.runs("party-line", Map.of("party", paper.agency.court())), Style.FLUSH);
        paper.sheet.table(parties(application.party(), paper)).space(6);
        paper.say("decided", Map.of("cause", application.cause(), "number", decision.number(), "fine", Yuan.inFull(decision.fine()),
                "served", words.day(decision.servedOn()), "due", words.day(decision.due())));
        paper.say("unheeded", Map.of("notice", application.notice(), "noticed", words.day(application.noticeServedOn())));
        paper.say("asked", Map.of("unpaid", Yuan.inFull(application.unpaid()), "surcharge", Yuan.inFull(application.surcharge()),
                "total", Yuan.inFull(application.total())));
        var head = List.of(paper.place("head", application.head()));
        paper.ending(head);
        paper.say("attached");
        for (int at = 0; at < application.attachments().size(); at++) {
            paper.numbered(at + 1, application.attachments().get(at));
        }
        paper.say("contact", Map.of("contact", application.contact()));
        paper.sheet.space(8).signed(head);
        paper.seal(on);
    }

    private static Grid parties(Party party, Composition paper) {
        return new Grid(10.5f, 4, 5, 3, 4)
                .row(paper.label("applicant"), Cell.of(paper.agency.name()).across(3))
                .row(paper.label("name"), Cell.of(party.name()).across(3))
                .row(paper.label("address"), Cell.of(text(party.address())).across(3))
                .row(paper.label("representative"), Cell.of(text(party.representative())), paper.label("position"), Cell.of(text(party.position())))
                .row(paper.label("telephone"), Cell.of(text(party.telephone())).across(3));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
