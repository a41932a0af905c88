package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CourtApplicationContent;
import cn.dangchang.documents.DocumentKind;
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
        var sums = application.sums();
        var party = application.party();
        paper.heading(number);
        paper.sheet.paragraph(words.runs("party-line", Map.of("party", application.court())), Style.FLUSH);
        paper.say("applicant", Map.of("agency", paper.agency.name(), "address", paper.agency.address()));
        paper.say("respondent", Map.of("party", party.name(), "address", text(party.address())));
        if (party.representative() != null) {
            paper.say("representative", Map.of("representative", party.representative()));
        }
        paper.say("facts", Map.of("number", application.decision(), "served", words.day(application.served()), "fine", Yuan.inFull(sums.fine())));
        paper.say("noticed", Map.of("noticed", words.day(application.noticed()), "notice", application.notice()));
        paper.say("claim", Map.of("open", Yuan.inFull(sums.open()), "surcharge", sums.surcharge().signum() == 0 ? ""
                : words.text("with-surcharge", Map.of("surcharge", Yuan.inFull(sums.surcharge())))));
        paper.say("materials", Map.of("materials", application.materials()));
        paper.say("contact", Map.of("contact", application.contact()));
        paper.sheet.space(8).keep(120).signed(paper.places("head", application.head() == null ? null : List.of(application.head()), 1));
        paper.seal(on);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
