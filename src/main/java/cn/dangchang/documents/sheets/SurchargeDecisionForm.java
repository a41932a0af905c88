package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SurchargeDecisionContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SurchargeDecisionForm implements DocumentForm<SurchargeDecisionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SURCHARGE_DECISION);
    }

    @Override
    public Class<SurchargeDecisionContent> content() {
        return SurchargeDecisionContent.class;
    }

    @Override
    public void compose(SurchargeDecisionContent surcharge, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var decision = surcharge.decision();
        paper.heading(number);
        paper.addressee(surcharge.party());
        paper.say("opening", Map.of("number", decision.number(), "fine", Yuan.inFull(decision.fine()), "due", words.day(decision.due()),
                "counted", words.day(surcharge.counted())));
        paper.say("decision", Map.of("surcharge", Yuan.inFull(surcharge.surcharge())));
        paper.say("payment", Map.of("until", words.day(surcharge.until()), "account", surcharge.account()));
        paper.ending(List.of());
        paper.say(surcharge.reconsiderationFirst() ? "remedy-first" : "remedy", Map.of("government", paper.agency.government(), "court", paper.agency.court()));
        paper.seal(on);
        paper.copies();
    }
}
