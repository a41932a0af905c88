package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.FineDemandContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Three documents of one build: what was imposed, what is open, what is demanded, which rights the party has. */
@Component
class FineDemandForm implements DocumentForm<FineDemandContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PAYMENT_REMINDER, DocumentKind.SURCHARGE_DECISION, DocumentKind.ENFORCEMENT_NOTICE);
    }

    @Override
    public Class<FineDemandContent> content() {
        return FineDemandContent.class;
    }

    @Override
    public void compose(FineDemandContent demand, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var sums = demand.sums();
        var values = Map.of("number", demand.decision(), "served", words.day(demand.served()), "due", words.day(demand.due()),
                "fine", Yuan.inFull(sums.fine()), "surcharge", Yuan.inFull(sums.surcharge()), "open", Yuan.inFull(sums.open()),
                "until", demand.surchargeUntil() == null ? "" : words.day(demand.surchargeUntil()), "account", demand.account(), "days", demand.days());
        paper.heading(number);
        paper.addressee(demand.party());
        paper.say("opening", values);
        paper.say("amount", values);
        paper.say("demand", values);
        paper.say("rights", Map.of("days", demand.days(), "government", paper.agency.government(), "court", paper.agency.court()));
        paper.seal(on);
        paper.copies();
    }
}
