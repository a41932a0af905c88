package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SiteMeasuresContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SiteMeasuresForm implements DocumentForm<SiteMeasuresContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SITE_MEASURES);
    }

    @Override
    public Class<SiteMeasuresContent> content() {
        return SiteMeasuresContent.class;
    }

    @Override
    public void compose(SiteMeasuresContent decision, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(decision.party());
        paper.say("opening", Map.of("on", paper.wording.day(decision.inspectedOn())));
        for (int at = 0; at < decision.hazards().size(); at++) {
            var hazard = decision.hazards().get(at);
            var criterion = hazard.criterion() == null ? "" : paper.wording.text("criterion", Map.of("criterion", hazard.criterion()));
            paper.numbered(at + 1, hazard.description() + paper.bases(hazard.bases()) + criterion);
        }
        paper.say("basis", Map.of("bases", decision.bases() == null || decision.bases().isEmpty() ? paper.wording.say("basis-default")
                : paper.wording.list(decision.bases())));
        for (int at = 0; at < decision.decisions().size(); at++) {
            paper.numbered(at + 1, decision.decisions().get(at));
        }
        paper.say("resumption");
        paper.remedy(decision.signedByOfficers(), decision.signedByParty());
        paper.signatures(decision.signedByOfficers(), decision.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
