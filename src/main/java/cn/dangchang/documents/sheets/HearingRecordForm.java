package cn.dangchang.documents.sheets;

import cn.dangchang.documents.HearingRecordContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class HearingRecordForm implements DocumentForm<HearingRecordContent> {
    private static final float READ = 40;

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.HEARING_RECORD);
    }

    @Override
    public Class<HearingRecordContent> content() {
        return HearingRecordContent.class;
    }

    @Override
    public void compose(HearingRecordContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("cause"), Cell.of(sheet.cause()))
                .row(paper.label("agency"), Cell.of(paper.agency.name()))
                .row(paper.label("when"), Cell.of(paper.wording.minute(sheet.at())))
                .row(paper.label("place"), Cell.of(sheet.place()))
                .row(paper.label("way"), Cell.of(sheet.closedReason() == null ? paper.wording.say("public") : paper.wording.text("closed",
                        Map.of("reason", sheet.closedReason()))))
                .row(paper.label("chair-name"), Cell.of(sheet.chair()))
                .row(paper.label("hearer-names"), Cell.of(paper.wording.list(sheet.hearers())))
                .row(paper.label("clerk-name"), Cell.of(sheet.clerk()))
                .row(paper.label("officer-names"), Cell.of(paper.officers(sheet.officers())))
                .row(paper.label("applicant"), Cell.of(sheet.party().name()))
                .row(paper.label("agents"), Cell.of(sheet.agents()))).space(6);
        paper.say("text", Map.of("text", sheet.text()));
        var marks = new ArrayList<>(paper.places("party", sheet.signedByParty() == null ? List.of() : List.of(sheet.signedByParty()), 1));
        marks.add(paper.place("chair", sheet.signedByChair()));
        marks.addAll(paper.places("hearers", sheet.signedByHearers(), sheet.hearers().size()));
        marks.add(paper.place("clerk", sheet.signedByClerk()));
        paper.sheet.keep(READ + paper.sheet.tall(marks));
        paper.say("read");
        paper.sheet.space(8).signed(marks);
    }
}
