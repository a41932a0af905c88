package cn.dangchang.documents.sheets;

import cn.dangchang.documents.SummaryDecisionContent.Penalised;
import cn.dangchang.documents.layout.Grid;
import cn.dangchang.documents.layout.Grid.Cell;
import java.util.List;

/** The particulars of whom a decision is about; a unit's differ from a person's. */
final class PenalisedTable {
    private PenalisedTable() {}

    static Grid of(Penalised party, Composition paper) {
        return party.unit() ? unit(party, paper) : person(party, paper);
    }

    private static Grid unit(Penalised party, Composition paper) {
        return new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("name"), Cell.of(party.name()).across(3))
                .row(paper.label("address"), Cell.of(text(party.address())), paper.label("postcode"), Cell.of(text(party.postcode())))
                .row(paper.label("representative"), Cell.of(text(party.representative())), paper.label("position"), Cell.of(text(party.position())))
                .row(paper.label("telephone"), Cell.of(text(party.telephone())).across(3));
    }

    private static Grid person(Penalised party, Composition paper) {
        return new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("person"), Cell.of(party.name()), paper.label("sex-age"), Cell.of(String.join(paper.wording.say("and"),
                        List.of(text(party.sex()), text(party.age())))))
                .row(paper.label("id-number"), Cell.of(text(party.idNumber())), paper.label("telephone"), Cell.of(text(party.telephone())))
                .row(paper.label("home"), Cell.of(text(party.address())), paper.label("postcode"), Cell.of(text(party.postcode())))
                .row(paper.label("employer"), Cell.of(text(party.employer())), paper.label("position"), Cell.of(text(party.position())));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
