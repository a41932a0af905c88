package cn.dangchang.inspection.domain;

import static cn.dangchang.inspection.domain.Refusals.assertRefused;
import static cn.dangchang.inspection.domain.VisitFixture.APPROVER;
import static cn.dangchang.inspection.domain.VisitFixture.DAY;
import static cn.dangchang.inspection.domain.VisitFixture.ESCORT;
import static cn.dangchang.inspection.domain.VisitFixture.EXPERT;
import static cn.dangchang.inspection.domain.VisitFixture.FIRST;
import static cn.dangchang.inspection.domain.VisitFixture.NOON;
import static cn.dangchang.inspection.domain.VisitFixture.OFFICERS;
import static cn.dangchang.inspection.domain.VisitFixture.OFFICER_1;
import static cn.dangchang.inspection.domain.VisitFixture.OFFICER_2;
import static cn.dangchang.inspection.domain.VisitFixture.REVIEWER;
import static cn.dangchang.inspection.domain.VisitFixture.SECOND;
import static cn.dangchang.inspection.domain.VisitFixture.approved;
import static cn.dangchang.inspection.domain.VisitFixture.day;
import static cn.dangchang.inspection.domain.VisitFixture.entered;
import static cn.dangchang.inspection.domain.VisitFixture.proposed;
import static cn.dangchang.inspection.domain.VisitFixture.submitted;
import static cn.dangchang.inspection.domain.VisitFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.EntryOutcome;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.AgencyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitRuleTests {
    @Test
    void anExpertCannotGoAsAnOfficer() {
        assertRefused(OrganisationGround.NOT_AN_OFFICER, () -> proposed(OFFICER_1, new Assignment(EXPERT, MemberRole.OFFICER)));
    }

    @Test
    void aPlanWithOneOfficerIsRefused() {
        var visit = proposed(OFFICER_1, new Assignment(EXPERT, MemberRole.EXPERT));
        assertRefused(OrganisationGround.FEWER_THAN_TWO_OFFICERS, () -> visit.submit(text(), FIRST, OFFICERS));
    }

    @Test
    void nobodyGoesTwice() {
        assertRefused(InspectionGround.PERSON_TWICE_ON_THE_VISIT, () -> proposed(OFFICER_1, OFFICER_1));
    }

    @Test
    void aConcentratedVisitNeedsAnEscort() {
        var alone = proposed("concentrated", null, null, OFFICER_1, OFFICER_2);
        assertRefused(InspectionGround.ESCORT_IS_MISSING, () -> alone.submit(text(), FIRST, OFFICERS));
        proposed("concentrated", null, null, OFFICER_1, OFFICER_2, new Assignment(ESCORT, MemberRole.ESCORT)).submit(text(), FIRST, OFFICERS);
    }

    @Test
    void aCrossAreaVisitWithoutTheSuperiorsPaperIsRefused() {
        assertRefused(InspectionGround.CROSS_AREA_WITHOUT_BASIS, () -> proposed("cross-area", null, null, OFFICER_1));
        assertRefused(InspectionGround.CROSS_AREA_WITHOUT_BASIS,
                () -> proposed("cross-area", new CrossArea(" ", new AgencyId("HB")), null, OFFICER_1));
    }

    @Test
    void anUrgentVisitNeedsItsReasonAndItsReport() {
        assertRefused(InspectionGround.URGENCY_WITHOUT_REASON, () -> proposed("tip-off", null, new Urgency("", NOON, null), OFFICER_1));
        assertRefused(InspectionGround.URGENCY_WITHOUT_REASON, () -> proposed("tip-off", null, new Urgency("举报", null, null), OFFICER_1));
    }

    @Test
    void whoAppliedNeitherReviewsNorApproves() {
        var visit = submitted(OFFICER_1, OFFICER_2);
        assertRefused(InspectionGround.APPLICANT_REVIEWS_OR_APPROVES, () -> visit.review(Consent.of(true, null, FIRST, NOON)));
    }

    @Test
    void anOfficerOfTheVisitDoesNotReviewIt() {
        var visit = submitted(OFFICER_1, OFFICER_2);
        assertRefused(InspectionGround.OFFICER_REVIEWS_OWN_VISIT, () -> visit.review(Consent.of(true, null, SECOND, NOON)));
    }

    @Test
    void whoReviewedDoesNotApprove() {
        var visit = submitted(OFFICER_1, OFFICER_2);
        visit.review(Consent.of(true, null, REVIEWER, NOON));
        assertRefused(InspectionGround.APPLICANT_REVIEWS_OR_APPROVES, () -> visit.approve(Consent.of(true, null, REVIEWER, NOON)));
        visit.approve(Consent.of(true, null, APPROVER, NOON));
        assertThat(visit.stage()).isEqualTo(VisitStage.ENTERING);
    }

    @Test
    void returningAPlanNeedsWords() {
        assertRefused(InspectionGround.RETURN_WITHOUT_OPINION, () -> Consent.of(false, " ", REVIEWER, NOON));
    }

    @Test
    void aVisitBeforeItsPlanIsApprovedIsRefused() {
        var visit = submitted(OFFICER_1, OFFICER_2);
        assertRefused(InspectionGround.PLAN_NOT_APPROVED, () -> visit.arrive(day(EntryOutcome.ENTERED), OFFICERS, person -> null));
    }

    @Test
    void anUrgentVisitGoesBeforeItsApproval() {
        var visit = proposed("tip-off", null, new Urgency("举报粉尘浓度异常", NOON, APPROVER), OFFICER_1, OFFICER_2);
        visit.goUrgently(text(), FIRST, OFFICERS, DAY);
        visit.arrive(day(EntryOutcome.ENTERED), OFFICERS, person -> null);
        assertThat(visit.stage()).isEqualTo(VisitStage.INSPECTING);
        visit.approveLate(Consent.of(true, null, APPROVER, NOON));
        assertThat(visit.stage()).isEqualTo(VisitStage.INSPECTING);
    }

    @Test
    void anUrgentVisitThatIsDeniedIsNotEnteredAndGoesOnOnceALeaderApprovesAnew() {
        var visit = urgent();
        visit.requireNotDenied();
        visit.approveLate(Consent.of(false, "不属于紧急情况", APPROVER, NOON));
        assertRefused(InspectionGround.LATE_APPROVAL_DENIED, visit::requireNotDenied);
        assertRefused(InspectionGround.LATE_APPROVAL_DENIED, () -> visit.arrive(day(EntryOutcome.ENTERED), OFFICERS, person -> null));
        assertRefused(InspectionGround.LATE_APPROVAL_DENIED, () -> visit.arrive(day(EntryOutcome.REFUSED), OFFICERS, person -> null));
        visit.approveLate(Consent.of(true, "补充材料后同意", APPROVER, NOON));
        visit.arrive(day(EntryOutcome.ENTERED), OFFICERS, person -> null);
        assertThat(visit.stage()).isEqualTo(VisitStage.INSPECTING);
    }

    @Test
    void aDeniedVisitMayBeCalledOffAtTheGateOrTakenBack() {
        var calledOff = urgent();
        calledOff.approveLate(Consent.of(false, "不属于紧急情况", APPROVER, NOON));
        calledOff.arrive(day(EntryOutcome.CANCELLED), OFFICERS, person -> null);
        assertThat(calledOff.stage()).isEqualTo(VisitStage.NOT_HELD);
        var takenBack = urgent();
        assertRefused(InspectionGround.NOT_DENIED, takenBack::withdraw);
        takenBack.approveLate(Consent.of(false, "不属于紧急情况", APPROVER, NOON));
        takenBack.withdraw();
        assertThat(takenBack.stage()).isEqualTo(VisitStage.WITHDRAWN);
    }

    @Test
    void aPlanThatWasReturnedIsNoDenial() {
        var visit = submitted(OFFICER_1, OFFICER_2);
        visit.review(Consent.of(true, null, REVIEWER, NOON));
        visit.approve(Consent.of(false, "缓一缓", APPROVER, NOON));
        visit.requireNotDenied();
    }

    private static Visit urgent() {
        var visit = proposed("tip-off", null, new Urgency("举报粉尘浓度异常", NOON, APPROVER), OFFICER_1, OFFICER_2);
        visit.goUrgently(text(), FIRST, OFFICERS, DAY);
        return visit;
    }

    @ParameterizedTest
    @CsvSource({"false,true,true,true,CERTIFICATES_NOT_SHOWN", "true,false,true,true,NOTICE_NOT_HANDED_OVER", "true,true,false,true,RIGHTS_NOT_TOLD",
        "true,true,true,false,CONTENT_NOT_TOLD"})
    void whatIsOwedAtTheGateCannotBeLeftOut(boolean certificates, boolean notice, boolean rights, boolean content, InspectionGround ground) {
        var visit = approved(OFFICER_1, OFFICER_2);
        var arrival = new DayOnSite(DAY, EntryOutcome.ENTERED, NOON, "officer-1", certificates, notice, rights, content, true, null, null, null, null, null);
        assertRefused(ground, () -> visit.arrive(arrival, OFFICERS, person -> null));
        assertThat(visit.stage()).isEqualTo(VisitStage.ENTERING);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "MOVED", "STOPPED", "WRONG_ADDRESS", "CANCELLED"})
    void aVisitThatCannotBeHeldEndsWithANote(EntryOutcome outcome) {
        var visit = approved(OFFICER_1, OFFICER_2);
        var silent = new DayOnSite(DAY, outcome, NOON, "officer-1", false, false, false, false, false, null, null, null, null, null);
        assertRefused(InspectionGround.OUTCOME_NEEDS_A_NOTE, () -> visit.arrive(silent, OFFICERS, person -> null));
        visit.arrive(day(outcome), OFFICERS, person -> null);
        assertThat(visit.stage()).isEqualTo(VisitStage.NOT_HELD);
    }

    @Test
    void aDayThatGoesOnTomorrowLeavesTheVisitOnSite() {
        var visit = approved(OFFICER_1, OFFICER_2);
        assertRefused(InspectionGround.NOT_ON_SITE, visit::requireOnSite);
        visit.arrive(day(EntryOutcome.CONTINUED), OFFICERS, person -> null);
        visit.requireOnSite();
        assertThat(visit.stage()).isEqualTo(VisitStage.ENTERING);
    }

    @Test
    void feedbackBeginsWhenTheLastMemberHasInspected() {
        var visit = entered(OFFICER_1, OFFICER_2, new Assignment(EXPERT, MemberRole.EXPERT), new Assignment(ESCORT, MemberRole.ESCORT));
        visit.inspected(visit.requireMember(FIRST), NOON, null);
        visit.inspected(visit.requireMember(EXPERT), NOON, null);
        assertThat(visit.stage()).isEqualTo(VisitStage.INSPECTING);
        visit.inspected(visit.requireMember(SECOND), NOON, "送医");
        assertThat(visit.stage()).isEqualTo(VisitStage.FEEDING_BACK);
    }

    @Test
    void aVisitIsNotClosedWhileItIsOnSite() {
        assertRefused(InspectionGround.WRONG_STAGE, () -> entered(OFFICER_1, OFFICER_2).close(REVIEWER, NOON));
    }
}
