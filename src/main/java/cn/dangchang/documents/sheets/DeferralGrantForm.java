package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DeferralGrantContent;
import cn.dangchang.documents.DocumentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class DeferralGrantForm implements DocumentForm<DeferralGrantContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.DEFERRAL_GRANT);
    }

    @Override
    public Class<DeferralGrantContent> content() {
        return DeferralGrantContent.class;
    }

    @Override
    public void compose(DeferralGrantContent grant, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var decision = grant.decision();
        paper.heading(number);
        paper.addressee(grant.party());
        paper.say("opening", Map.of("number", decision.number(), "fine", Yuan.inFull(decision.fine()), "served", words.day(decision.servedOn()),
                "applied", words.day(grant.appliedOn())));
        var values = Map.of("seq", ChineseDay.number(grant.seq()), "of", ChineseDay.number(grant.of()), "until", ChineseDay.inWords(grant.until()),
                "yuan", Yuan.inFull(grant.yuan()), "left", Yuan.inFull(grant.left()));
        paper.say(grant.of() == 1 ? "deferred" : "instalment", values);
        paper.ending(List.of());
        paper.say("account", Map.of("account", grant.account()));
        paper.say("otherwise");
        paper.seal(on);
        paper.copies();
    }
}
