package cn.dangchang.inspection.domain;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.EntryOutcome;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.ProposedVisit;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.organisation.Officers;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.plan.BasisKind;
import cn.dangchang.plan.VisitBasis;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Walks a visit by its legal steps to where a test begins. Everybody called officer-… is certified, nobody else. */
final class VisitFixture {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    static final MatterNumber NUMBER = new MatterNumber("HX-JC2026-0001");
    static final PersonId FIRST = new PersonId("officer-1");
    static final PersonId SECOND = new PersonId("officer-2");
    static final PersonId EXPERT = new PersonId("expert-1");
    static final PersonId ESCORT = new PersonId("escort-1");
    static final PersonId REVIEWER = new PersonId("group-leader-1");
    static final PersonId APPROVER = new PersonId("leader-1");
    static final Assignment OFFICER_1 = new Assignment(FIRST, MemberRole.OFFICER);
    static final Assignment OFFICER_2 = new Assignment(SECOND, MemberRole.OFFICER);

    static final Officers OFFICERS = new Officers() {
        @Override
        public void requireOfficer(PersonId person, LocalDate day) {
            OrganisationGround.NOT_AN_OFFICER.refuseIf(!person.value().startsWith("officer-"));
        }

        @Override
        public void requireTwo(Collection<PersonId> people, LocalDate day) {
            people.forEach(person -> requireOfficer(person, day));
            OrganisationGround.FEWER_THAN_TWO_OFFICERS.refuseIf(people.stream().distinct().count() < 2);
        }
    };

    private VisitFixture() {}

    static Visit proposed(String form, CrossArea crossArea, Urgency urgency, Assignment... members) {
        var where = new Where(UUID.randomUUID(), UUID.randomUUID(), "星河木业有限公司", "主厂区", "青石镇工业路1号", "dust", "HX-QSZ");
        var occasion = Occasion.of(new ProposedVisit(where.siteId(), "HX-1", form, null, true, crossArea, DAY, List.of(members),
                new VisitBasis(BasisKind.SUPERIOR_ORDER, "市安委办〔2026〕9号"), null), urgency);
        var visit = new Visit(NUMBER, where, occasion, DAY, FIRST, NOON);
        visit.assign(List.of(members), OFFICERS, person -> person.value().startsWith("officer-") ? "HX" + person : null);
        visit.cover(Set.of(2, 6));
        return visit;
    }

    static Visit proposed(Assignment... members) {
        return proposed("routine", null, null, members);
    }

    static Visit submitted(Assignment... members) {
        var visit = proposed(members);
        visit.submit(text(), FIRST, OFFICERS);
        return visit;
    }

    static Visit approved(Assignment... members) {
        var visit = submitted(members);
        visit.review(Consent.of(true, null, REVIEWER, NOON));
        visit.approve(Consent.of(true, "同意", APPROVER, NOON));
        return visit;
    }

    static Visit entered(Assignment... members) {
        var visit = approved(members);
        visit.arrive(day(EntryOutcome.ENTERED), OFFICERS, person -> null);
        return visit;
    }

    static PlanText text() {
        return new PlanText("专项检查", DAY, null, null, null, "一人查现场，一人查资料");
    }

    static DayOnSite day(EntryOutcome outcome) {
        return new DayOnSite(DAY, outcome, NOON, FIRST.value(), true, true, true, true, true, null, null, "陈某", null, "情况已记录");
    }

    static FindingEntry entry() {
        return entry(List.of("aqf-036"), false, null);
    }

    static FindingEntry entry(List<String> bases, boolean majorHazard, String criterion) {
        return new FindingEntry("process-equipment", 9, "除尘器未接地", "打磨车间", bases, List.of(), List.of(), majorHazard, criterion,
                FindingTraits.NONE, null, null);
    }

    static Finding finding(FindingEntry entry) {
        return new Finding(NUMBER, 1, FIRST, entry, NOON);
    }

    static Finding fedBack(FindingEntry entry) {
        var finding = finding(entry);
        finding.signed(NOON);
        finding.fedBack(NOON);
        return finding;
    }
}
