package cn.dangchang.plan.domain.annual;

import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.PlanAdjustmentContent;
import cn.dangchang.documents.SignatureMark;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.Share;
import cn.dangchang.shared.PersonId;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The paper of a minor change (年度监督检查计划调整表): the version in force beside the one that takes its place. */
@Component
class AdjustmentSheet {
    private final Documents documents;
    private final People people;
    private final AdjustmentRows rows;
    private final AnnualDesk desk;

    AdjustmentSheet(Documents documents, People people, AdjustmentRows rows, AnnualDesk desk) {
        this.documents = documents;
        this.people = people;
        this.rows = rows;
        this.desk = desk;
    }

    UUID issue(PlanFile plan, PlanVersion version) {
        version.papered(documents.issue(new Documents.Issue(DocumentKind.PLAN_ADJUSTMENT, plan.number(), plan.agency(), content(plan, version),
                desk.today())).id());
        return version.paper;
    }

    private PlanAdjustmentContent content(PlanFile plan, PlanVersion version) {
        var before = plan.inForce().orElseThrow().view();
        var after = version.view();
        var change = after.change();
        var filing = after.filing();
        return new PlanAdjustmentContent(plan.number().value(), plan.year(), before.no(), after.no(), change.countBefore(), change.countAfter(),
                Share.of(Math.abs(change.countAfter() - change.countBefore()), change.countBefore()), change.reason(), change.decidedOn(),
                name(change.decidedBy()), after.note(), rows.filing(filing), filing.filedOn(),
                rows.of(PlanDifference.between(before, after)),
                new SignatureMark(name(desk.person()), null, Signatures.Method.ACCOUNT, null, desk.today(), null, null));
    }

    private String name(PersonId person) {
        return people.find(person).map(People.Person::name).orElse(person.value());
    }
}
