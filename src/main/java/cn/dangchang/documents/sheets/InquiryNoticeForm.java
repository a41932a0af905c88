package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InquiryNoticeContent;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InquiryNoticeForm implements DocumentForm<InquiryNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INQUIRY_NOTICE);
    }

    @Override
    public Class<InquiryNoticeContent> content() {
        return InquiryNoticeContent.class;
    }

    @Override
    public void compose(InquiryNoticeContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.runs("addressee", Map.of("addressee", sheet.addressee())), Style.FLUSH);
        paper.say("summons", Map.of("cause", sheet.cause(), "at", paper.wording.minute(sheet.at()), "place", sheet.place()));
        paper.say("bring", Map.of("bring", sheet.bring() == null ? paper.wording.say("none") : sheet.bring()));
        paper.say("contact", Map.of("address", paper.agency.address(), "telephone", paper.agency.telephone(), "officers", paper.officers(sheet.officers())));
        paper.seal(on);
        paper.copies();
    }
}
