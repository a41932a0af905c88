package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InspectionNoticeContent;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InspectionNoticeForm implements DocumentForm<InspectionNoticeContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INSPECTION_NOTICE);
    }

    @Override
    public Class<InspectionNoticeContent> content() {
        return InspectionNoticeContent.class;
    }

    private static final List<String> RIGHTS = List.of("rights-head", "rights-1", "rights-2", "rights-3", "rights-4", "rights-5", "discipline-head",
            "discipline-1", "discipline-2", "discipline-3", "discipline-4", "discipline-5");

    @Override
    public void compose(InspectionNoticeContent notice, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.addressee(notice.party());
        paper.say("opening", Map.of("basis", notice.basis(), "period", words.period(notice.from(), notice.until())));
        if (notice.approval() == null) {
            paper.say("approval-later");
        } else {
            paper.say("approval", Map.of("approval", notice.approval()));
        }
        paper.say("items", Map.of("items", words.list(notice.items())));
        paper.say("form", Map.of("form", notice.form()));
        paper.say("people", Map.of("officers", paper.officers(notice.officers()), "assistants", notice.assistants()));
        if (notice.frequency() == null) {
            paper.say("frequency-none");
        } else {
            paper.say("frequency", Map.of("frequency", notice.frequency()));
        }
        RIGHTS.forEach(paper::say);
        paper.sheet.paragraph(words.runs("contact", Map.of("address", paper.agency.address(), "telephone", paper.agency.telephone())), Style.BODY);
        paper.seal(on);
        paper.sheet.keep(60).signed(List.of(paper.place("received", notice.received())));
        paper.copies();
    }
}
