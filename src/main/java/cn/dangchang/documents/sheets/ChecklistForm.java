package cn.dangchang.documents.sheets;

import cn.dangchang.documents.ChecklistContent;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Style;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ChecklistForm implements DocumentForm<ChecklistContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.OFFICER_CHECKLIST, DocumentKind.EXPERT_CHECKLIST);
    }

    @Override
    public Class<ChecklistContent> content() {
        return ChecklistContent.class;
    }

    @Override
    public boolean landscape() {
        return true;
    }

    @Override
    public void compose(ChecklistContent list, Composition paper, String number, LocalDate on) {
        paper.heading(number);
        paper.sheet.table(new Grid(10, 2, 6, 2, 3)
                .row(paper.label("party"), Cell.of(list.party().name()), paper.label("sector"), Cell.of(list.sector()))
                .row(paper.label("address"), Cell.of(list.party().address()), paper.label("on"), Cell.of(paper.wording.day(list.on())))
                .row(paper.label("standard"), Cell.of(list.standard()).across(3))).space(6);
        paper.sheet.table(rows(list, paper)).space(8);
        if (list.problems().isEmpty()) {
            paper.sheet.paragraph(paper.wording.say("no-problems"), Style.FLUSH);
        } else {
            paper.sheet.table(problems(list, paper)).space(4);
        }
        paper.sheet.keep(60).signed(List.of(paper.place("author", list.author()))).paragraph(paper.wording.say("note"), Style.NOTE);
    }

    private static Grid rows(ChecklistContent list, Composition paper) {
        var grid = new Grid(9, 1, 3, 9, 8, 2, 4).head(paper.label("no"), paper.label("category"), paper.label("requirement"), paper.label("bases"),
                paper.label("result"), paper.label("remark"));
        for (int at = 0; at < list.rows().size(); at++) {
            var row = list.rows().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(row.category()), Cell.of(row.requirement()), Cell.of(row.bases()),
                    Cell.centered(paper.wording.say(row.result().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))), Cell.of(row.remark()));
        }
        return grid;
    }

    private static Grid problems(ChecklistContent list, Composition paper) {
        var grid = new Grid(9, 1, 3, 10, 6, 6).head(paper.label("problems").across(5)).head(paper.label("no"), paper.label("category"),
                paper.label("description"), paper.label("legal-basis"), paper.label("standard-basis"));
        for (int at = 0; at < list.problems().size(); at++) {
            var problem = list.problems().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(problem.category()), Cell.of(problem.description()), Cell.of(problem.legalBasis()),
                    Cell.of(problem.standardBasis()));
        }
        return grid;
    }
}
