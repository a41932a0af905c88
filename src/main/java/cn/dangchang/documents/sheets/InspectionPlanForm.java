package cn.dangchang.documents.sheets;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.InspectionPlanContent;
import cn.dangchang.documents.layout.Grid.Cell;
import cn.dangchang.documents.layout.Grid;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class InspectionPlanForm implements DocumentForm<InspectionPlanContent> {
    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INSPECTION_PLAN);
    }

    @Override
    public Class<InspectionPlanContent> content() {
        return InspectionPlanContent.class;
    }

    @Override
    public void compose(InspectionPlanContent plan, Composition paper, String number, LocalDate on) {
        var words = paper.wording;
        var party = plan.party();
        paper.heading(number);
        var grid = new Grid(10.5f, 3, 5, 3, 5)
                .row(paper.label("party"), Cell.of(party.name()).across(3))
                .row(paper.label("address"), Cell.of(party.address()).across(3))
                .row(paper.label("contact"), Cell.of(party.representative()), paper.label("telephone"), Cell.of(party.telephone()))
                .row(paper.label("sector"), Cell.of(plan.sector()), paper.label("form"), Cell.of(plan.form()))
                .row(paper.label("source"), Cell.of(plan.source()), paper.label("period"), Cell.of(words.period(plan.from(), plan.until())))
                .row(paper.label("officers"), Cell.of(paper.officers(plan.officers())).across(3))
                .row(70, paper.label("items"), Cell.of(String.join("；\n", plan.items())).across(3))
                .row(paper.label("methods"), Cell.of(words.list(plan.methods())).across(3))
                .row(paper.label("duties"), Cell.of(duties(plan, paper)).across(3));
        if (plan.urgency() != null) {
            grid.row(paper.label("urgency"), Cell.of(plan.urgency() + "\n" + words.say("urgency-note")).across(3));
        }
        grid.row(64, paper.label("review"), paper.opinion(plan.review()).across(3))
                .row(64, paper.label("approval"), paper.opinion(plan.approval()).across(3))
                .row(36, paper.label("remark"), Cell.of(plan.remark()).across(3));
        paper.sheet.table(grid);
    }

    private static String duties(InspectionPlanContent plan, Composition paper) {
        return String.join("\n", plan.duties().stream().map(each -> each.duty() == null || each.duty().isBlank()
                ? paper.wording.text("member", Map.of("name", each.name(), "role", each.role()))
                : paper.wording.text("duty", Map.of("name", each.name(), "role", each.role(), "duty", each.duty()))).toList());
    }
}
