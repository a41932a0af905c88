package cn.dangchang.documents.sheets;

import cn.dangchang.documents.AppraisalOrderContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class AppraisalOrderForm implements DocumentForm<AppraisalOrderContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.APPRAISAL_ORDER);
    }

    @Override
    public Class<AppraisalOrderContent> content() {
        return AppraisalOrderContent.class;
    }

    @Override
    public void compose(AppraisalOrderContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.paragraph(paper.wording.runs("addressee", Map.of("addressee", sheet.institution())), Style.FLUSH);
        paper.say("opening", Map.of("case", sheet.caseName()));
        paper.sheet.table(ThingTable.sampled(sheet.rows(), paper)).space(6);
        paper.say("demand", Map.of("demand", sheet.demand()));
        paper.say("until", Map.of("until", paper.wording.day(sheet.until())));
        paper.say("rules");
        paper.say("contact", Map.of("contact", sheet.contact()));
        var marks = paper.places("officers", sheet.signedByOfficers(), 2);
        paper.sheet.space(8).keep(84 + paper.sheet.tall(marks)).signed(marks);
        paper.seal(on);
    }
}
