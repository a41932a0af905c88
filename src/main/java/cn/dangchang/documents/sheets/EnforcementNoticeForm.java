package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.EnforcementNoticeContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class EnforcementNoticeForm implements DocumentForm<EnforcementNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.ENFORCEMENT_NOTICE);
    }

    @Override
    public Class<EnforcementNoticeContent> content() {
        return EnforcementNoticeContent.class;
    }

    @Override
    public void compose(EnforcementNoticeContent notice, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var decision = notice.decision();
        paper.heading(number);
        paper.addressee(notice.party());
        paper.say("opening", Map.of("number", decision.number(), "served", words.day(decision.servedOn())));
        paper.sheet.table(new Grid(10.5f, 4, 10)
                .row(paper.label("unpaid"), Cell.of(Yuan.inFull(notice.unpaid())))
                .row(paper.label("surcharge"), Cell.of(Yuan.inFull(notice.surcharge())))
                .row(paper.label("total"), Cell.of(Yuan.inFull(notice.total())))).space(6);
        paper.say("demand", Map.of("account", notice.account()));
        paper.say("otherwise");
        paper.ending(List.of());
        paper.say("statement");
        paper.seal(on);
        paper.copies();
    }
}
