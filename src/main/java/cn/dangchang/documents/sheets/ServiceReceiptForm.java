package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.ServiceReceiptContent.Row;
import cn.dangchang.documents.ServiceReceiptContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Signed;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ServiceReceiptForm implements DocumentForm<ServiceReceiptContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SERVICE_RECEIPT);
    }

    @Override
    public Class<ServiceReceiptContent> content() {
        return ServiceReceiptContent.class;
    }

    @Override
    public boolean landscape() {
        return true;
    }

    @Override
    public void compose(ServiceReceiptContent receipt, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 2, 6, 2, 6)
                .row(paper.label("recipient"), Cell.of(receipt.recipient().name()), paper.label("matter"), Cell.of(receipt.matter()))
                .row(paper.label("address"), Cell.of(receipt.recipient().address()).across(3))).space(6);
        var grid = new Grid(9.5f, 6, 3, 4, 4, 2.5f, 2.5f, 5).head(paper.label("document"), paper.label("receiver"), paper.label("place"),
                paper.label("served"), paper.label("method"), paper.label("server"), paper.label("sign"));
        receipt.rows().forEach(row -> grid.row(40, document(row), receiver(row, paper), Cell.of(row.place()), Cell.of(served(row, paper)),
                Cell.centered(paper.wording.say(row.method().name().toLowerCase(Locale.ROOT).replace('_', '-'))), Cell.of(row.server()),
                signature(row, paper)));
        var marks = new ArrayList<>(receipt.servers().stream().map(server -> new Signed(paper.wording.say("servers"), null, server.name(),
                server.certificate() == null ? "" : paper.wording.text("certificate", Map.of("number", server.certificate())))).toList());
        marks.add(paper.place("recipient-sign", receipt.signedByRecipient()));
        paper.sheet.table(grid);
        paper.ending(marks).table(new Grid(9.5f, 6, 21).row(34, paper.label("remark"), Cell.of(receipt.remark())))
                .space(6).signed(marks);
        paper.seal(on);
        paper.sheet.paragraph(paper.wording.say("note"), Style.NOTE);
    }

    /** Only the day where the hour is not known, as with post. */
    private static String served(Row row, Composition paper) {
        boolean dayOnly = row.servedAt().toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayOnly ? paper.wording.day(row.servedAt().toLocalDate()) : paper.wording.minute(row.servedAt());
    }

    private static Cell document(Row row) {
        return Cell.of(row.number() == null ? row.title() : row.title() + "\n" + row.number());
    }

    private static Cell receiver(Row row, Composition paper) {
        return Cell.of(row.relation() == null ? row.receiver() : row.receiver() + paper.wording.text("relation", Map.of("relation", row.relation())));
    }

    private static Cell signature(Row row, Composition paper) {
        var mark = row.mark();
        if (mark == null) {
            return Cell.of(row.method() == cn.dangchang.documents.ServiceMethod.POST ? paper.wording.say("by-post") : "");
        }
        if (mark.refused()) {
            return Cell.of(paper.wording.text("row-refused", Map.of("reason", mark.reason())) + "\n"
                    + (mark.witness() == null ? paper.wording.say("video") : paper.wording.text("witness", Map.of("witness", mark.witness()))));
        }
        return Cell.of(mark.name()).signed(paper.picture(mark));
    }
}
