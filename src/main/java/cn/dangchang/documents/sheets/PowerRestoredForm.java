package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PowerRestoredContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PowerRestoredForm implements DocumentForm<PowerRestoredContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.POWER_RESTORED);
    }

    @Override
    public Class<PowerRestoredContent> content() {
        return PowerRestoredContent.class;
    }

    @Override
    public void compose(PowerRestoredContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.runs("party-line", Map.of("party", sheet.supplier())), cn.dangchang.documents.layout.Style.FLUSH);
        paper.say("stopped", Map.of("noticedOn", paper.wording.day(sheet.noticedOn()), "notice", sheet.notice(), "enterprise", sheet.enterprise(),
                "supply", sheet.supply()));
        paper.say("restored", Map.of("compliedOn", paper.wording.day(sheet.compliedOn()), "enterprise", sheet.enterprise(), "supply", sheet.supply(),
                "from", paper.wording.minute(sheet.from())));
        paper.seal(on);
        paper.copies();
    }
}
