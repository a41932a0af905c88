package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.LegalReviewOpinionContent;
import cn.dangchang.documents.Opinion;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

@Component
class LegalReviewOpinionForm implements DocumentForm<LegalReviewOpinionContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.LEGAL_REVIEW_OPINION);
    }

    @Override
    public Class<LegalReviewOpinionContent> content() {
        return LegalReviewOpinionContent.class;
    }

    @Override
    public void compose(LegalReviewOpinionContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 13)
                .row(paper.label("name"), Cell.of(sheet.name()))
                .row(paper.label("parties"), Cell.of(sheet.parties()))
                .row(paper.label("cause"), Cell.of(sheet.cause()))
                .row(48, paper.label("proposal"), Cell.of(sheet.proposal()))
                .row(40, paper.label("facts"), Cell.of(sheet.facts()))
                .row(40, paper.label("evidence"), Cell.of(sheet.evidence()))
                .row(40, paper.label("basis"), Cell.of(sheet.basis()))
                .row(40, paper.label("procedure"), Cell.of(sheet.procedure()))
                .row(40, paper.label("discretion"), Cell.of(sheet.discretion()))
                .row(40, paper.label("papers"), Cell.of(sheet.papers()))
                .row(40, paper.label("remarks"), Cell.of(listed(paper, sheet.remarks())))
                .row(40, paper.label("points"), Cell.of(listed(paper, sheet.points())))
                .row(72, paper.label("conclusion"), paper.opinion(new Opinion(sheet.words() == null ? sheet.conclusion() : sheet.conclusion() + "\n" + sheet.words(),
                        sheet.reviewer().name(), sheet.reviewer().on()))));
    }

    private static String listed(Composition paper, List<String> lines) {
        return lines.isEmpty() ? paper.wording.say("none") : IntStream.range(0, lines.size())
                .mapToObj(n -> paper.wording.text("number", java.util.Map.of("n", n + 1, "text", lines.get(n)))).collect(Collectors.joining("\n"));
    }
}
