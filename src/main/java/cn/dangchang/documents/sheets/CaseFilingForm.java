package cn.dangchang.documents.sheets;

import cn.dangchang.documents.CaseFilingContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Align;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class CaseFilingForm implements DocumentForm<CaseFilingContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CASE_FILING);
    }

    @Override
    public Class<CaseFilingContent> content() {
        return CaseFilingContent.class;
    }

    @Override
    public void compose(CaseFilingContent sheet, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 6, 3, 4)
                .row(paper.label("cause"), Cell.of(sheet.cause()).across(3))
                .row(paper.label("source"), Cell.of(sheet.source()), paper.label("found"), Cell.of(paper.wording.day(sheet.foundOn())))
                .row(paper.label("name"), Cell.of(sheet.name()).across(3)));
        var parties = new Grid(10.5f, 3, 6, 3, 4);
        sheet.parties().forEach(party -> parties
                .row(Cell.label(party.kind()), Cell.of(party.name()), paper.label("telephone"), Cell.of(or(party.telephone())))
                .row(paper.label("representative"), Cell.of(or(party.representative())), paper.label("postcode"), Cell.of(or(party.postcode())))
                .row(paper.label("address"), Cell.of(party.address()).across(3)));
        var facts = sheet.facts().stream().map(each -> "\n" + each).collect(Collectors.joining());
        paper.sheet.table(parties).table(new Grid(10.5f, 3, 13)
                .row(96, paper.label("summary"), Cell.of(sheet.summary() + facts))
                .row(72, paper.label("application"), applied(sheet, paper))
                .row(64, paper.label("review"), paper.opinion(sheet.review()))
                .row(64, paper.label("approval"), paper.opinion(sheet.approval())));
    }

    private static Cell applied(CaseFilingContent sheet, Composition paper) {
        var cell = Cell.of(sheet.opinion());
        for (var mark : sheet.signedByOfficers()) {
            cell = cell.then(paper.wording.text("officer-sign", Map.of("name", mark.name(), "certificate", or(mark.certificate()),
                    "on", paper.wording.day(mark.on()))), Align.RIGHT);
        }
        return cell;
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
