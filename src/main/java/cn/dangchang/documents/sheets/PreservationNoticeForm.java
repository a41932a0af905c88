package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PreservationNoticeContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PreservationNoticeForm implements DocumentForm<PreservationNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PRESERVATION_NOTICE);
    }

    @Override
    public Class<PreservationNoticeContent> content() {
        return PreservationNoticeContent.class;
    }

    @Override
    public void compose(PreservationNoticeContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("opening", Map.of("cause", sheet.cause(), "from", paper.wording.minute(sheet.from()), "to", paper.wording.minute(sheet.to()),
                "place", sheet.place()));
        for (int rule = 1; rule <= 3; rule++) {
            paper.say("rule-" + rule, Map.of("until", paper.wording.day(sheet.until()), "custody", sheet.custody(), "agency", paper.agency.name(),
                    "address", paper.agency.address()));
        }
        paper.sheet.paragraph(paper.wording.say("things"), cn.dangchang.documents.layout.Style.FLUSH);
        paper.sheet.table(ThingTable.preserved(sheet.rows(), paper)).space(6);
        paper.blank();
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
