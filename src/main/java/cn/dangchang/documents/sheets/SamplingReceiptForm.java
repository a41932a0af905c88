package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.SamplingReceiptContent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class SamplingReceiptForm implements DocumentForm<SamplingReceiptContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SAMPLING_RECEIPT);
    }

    @Override
    public Class<SamplingReceiptContent> content() {
        return SamplingReceiptContent.class;
    }

    @Override
    public void compose(SamplingReceiptContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.addressee(sheet.party());
        paper.say("opening", Map.of("from", paper.wording.minute(sheet.from()), "until", paper.wording.minute(sheet.until()), "place", sheet.place(),
                "responsible", sheet.responsible()));
        paper.sheet.table(ThingTable.sampled(sheet.rows(), paper)).space(6);
        paper.blank();
        paper.signatures(sheet.signedByOfficers(), sheet.signedByParty());
        paper.seal(on);
        paper.copies();
    }
}
