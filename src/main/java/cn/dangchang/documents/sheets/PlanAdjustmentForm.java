package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.PlanAdjustmentContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class PlanAdjustmentForm implements DocumentForm<PlanAdjustmentContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PLAN_ADJUSTMENT);
    }

    @Override
    public Class<PlanAdjustmentContent> content() {
        return PlanAdjustmentContent.class;
    }

    @Override
    public void compose(PlanAdjustmentContent change, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        paper.sheet.table(new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("authority"), Cell.of(paper.agency.name()), paper.label("plan"),
                        Cell.of(words.text("plan-of", Map.of("year", change.year(), "plan", change.plan()))))
                .row(paper.label("decided-by"), Cell.of(change.decidedBy()), paper.label("decided-on"), Cell.of(words.day(change.decidedOn())))
                .row(paper.label("visits"), Cell.of(visits(change, words)).across(3))
                .row(paper.label("reason"), Cell.of(change.reason()).across(3))
                .row(paper.label("note"), Cell.of(change.note()).across(3))
                .row(paper.label("filing"), Cell.of(change.filing()), paper.label("filed-on"), Cell.of(words.day(change.filedOn()))));
        paper.sheet.space(6).table(sides(change, paper));
        paper.sheet.space(8).keep(120).signed(List.of(paper.place("handler", change.handledBy())));
        paper.seal(on);
    }

    private static String visits(PlanAdjustmentContent change, Wording words) {
        int more = change.after() - change.before();
        return words.text(more == 0 ? "visits-same" : more > 0 ? "visits-more" : "visits-fewer",
                Map.of("before", change.before(), "after", change.after(), "by", Math.abs(more), "share", change.share()));
    }

    private static Grid sides(PlanAdjustmentContent change, Composition paper) {
        var words = paper.wording;
        var grid = new Grid(9.5f, 1.2f, 4.4f, 5.4f, 5.4f).head(paper.label("no"), paper.label("what"),
                Cell.label(words.text("old", Map.of("no", change.from()))), Cell.label(words.text("new", Map.of("no", change.to()))));
        for (int at = 0; at < change.rows().size(); at++) {
            var row = change.rows().get(at);
            grid.row(Cell.centered(String.valueOf(at + 1)), Cell.of(row.what()), side(row.before(), words.say("absent")),
                    side(row.after(), words.say("dropped")));
        }
        return grid;
    }

    private static Cell side(String text, String otherwise) {
        return text == null ? Cell.centered(otherwise) : Cell.of(text);
    }
}
