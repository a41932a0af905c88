package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.DrawRecordContent;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class DrawRecordForm implements DocumentForm<DrawRecordContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.DRAW_RECORD);
    }

    @Override
    public Class<DrawRecordContent> content() {
        return DrawRecordContent.class;
    }

    @Override
    public void compose(DrawRecordContent draw, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        paper.heading(number);
        var head = new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("authority"), Cell.of(paper.agency.name()), paper.label("draw"), Cell.of(draw.draw()))
                .row(paper.label("task"), Cell.of(draw.title()), paper.label("day"), Cell.of(words.day(draw.day())))
                .row(paper.label("quotas"), Cell.of(draw.quotas()).across(3));
        if (draw.redraw() != null) {
            head.row(paper.label("redraw"), Cell.of(draw.redraw()).across(3));
        }
        paper.sheet.table(head);
        paper.sheet.table(proof(draw.proof(), paper));
        paper.sheet.table(shares(draw, paper)).space(6).table(teams(draw, paper)).space(6).table(exclusions(draw, paper));
        if (!draw.replacements().isEmpty()) {
            paper.sheet.space(6).table(replacements(draw, paper));
        }
        paper.sheet.space(8).keep(170).signed(List.of(paper.place("drawer", draw.drawnBy()), paper.place("witness", draw.witness())));
        paper.seal(on);
        paper.sheet.paragraph(words.say("note"), cn.dangchang.documents.layout.Style.NOTE);
    }

    private static Grid proof(DrawRecordContent.Proof proof, Composition paper) {
        var words = paper.wording;
        return new Grid(9, 2.4f, 4.3f, 9.3f).head(paper.label("proof").across(3))
                .row(paper.label("committed"), Cell.of(words.minute(proof.committedAt())),
                Cell.of(words.say("seed-hash") + proof.seedHash()))
                .row(paper.label("frozen"), Cell.of(words.minute(proof.frozenAt())), Cell.of(words.say("input-hash") + proof.inputHash()))
                .row(paper.label("drawn"), Cell.of(words.minute(proof.drawnAt())), Cell.of(words.say("seed") + proof.seed()))
                .row(paper.label("words"), Cell.of(proof.words() == null ? words.say("none") : proof.words()).across(2))
                .row(paper.label("method"), Cell.of(words.say("method-words") + proof.method()).across(2));
    }

    private static Grid shares(DrawRecordContent draw, Composition paper) {
        var grid = new Grid(9.5f, 5, 2, 2, 2, 2).head(paper.label("shares").across(5))
                .head(paper.label("sector"), paper.label("total"), paper.label("eligible"), paper.label("wanted"), paper.label("got"));
        draw.shares().forEach(share -> grid.row(Cell.of(share.sector()), number(share.total()), number(share.eligible()),
                number(share.wanted()),
                number(share.drawn())));
        return grid.row(paper.label("officers"), number(draw.officers()), number(draw.eligible()), Cell.centered(""), Cell.centered(""));
    }

    private static Grid teams(DrawRecordContent draw, Composition paper) {
        var grid = new Grid(9.5f, 1.2f, 7, 2.6f, 5).head(paper.label("teams").across(4))
                .head(paper.label("no"), paper.label("site"), paper.label("sector"), paper.label("team"));
        for (int at = 0; at < draw.teams().size(); at++) {
            var team = draw.teams().get(at);
            grid.row(number(at + 1), Cell.of(team.site()), Cell.centered(team.sector()), Cell.of(String.join("\n", team.officers())));
        }
        return grid;
    }

    private static Grid exclusions(DrawRecordContent draw, Composition paper) {
        var grid = new Grid(9.5f, 1.2f, 7, 7.6f).head(paper.label("exclusions").across(3))
                .head(paper.label("no"), paper.label("who"), paper.label("reason"));
        for (int at = 0; at < draw.exclusions().size(); at++) {
            grid.row(number(at + 1), Cell.of(draw.exclusions().get(at).who()), Cell.of(draw.exclusions().get(at).reason()));
        }
        return draw.exclusions().isEmpty() ? grid.row(number(0), Cell.centered(paper.wording.say("none")), Cell.of("")) : grid;
    }

    private static Grid replacements(DrawRecordContent draw, Composition paper) {
        var grid = new Grid(9.5f, 4.6f, 2, 2, 4.4f, 3).head(paper.label("replacements").across(5))
                .head(paper.label("site"), paper.label("out"), paper.label("in"), paper.label("reason"), paper.label("by"));
        draw.replacements().forEach(each -> grid.row(Cell.of(each.site()), Cell.centered(each.out()), Cell.centered(each.in()),
                Cell.of(each.reason()),
                Cell.centered(each.by() + "\n" + paper.wording.day(each.on()))));
        return grid;
    }

    private static Cell number(int number) {
        return Cell.centered(String.valueOf(number));
    }
}
