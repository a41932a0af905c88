package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.ESCORT;
import static cn.dangchang.inspection.process.VisitPlay.EXPERT;
import static cn.dangchang.inspection.process.VisitPlay.GROUP_LEADER;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_2;
import static cn.dangchang.inspection.process.VisitPlay.LEADER;
import static cn.dangchang.inspection.process.VisitPlay.SUPERVISOR;
import static cn.dangchang.inspection.process.VisitPlay.TWO_OFFICERS;
import static cn.dangchang.inspection.process.VisitPlay.entry;
import static cn.dangchang.inspection.process.VisitPlay.finding;
import static cn.dangchang.inspection.process.VisitPlay.majorHazard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.inspection.Assignment;
import cn.dangchang.inspection.CrossArea;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.Dispositions.Decided;
import cn.dangchang.inspection.FindingEntry;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.MemberRole;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.law.LawGround;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.shared.AgencyId;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.WorklistGround;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The hard rules, through commands and through the completion of tasks. */
@DangchangTest
class SiteInspectionRefusalTests {
    @Autowired
    private ApplicationContext house;

    private VisitPlay play;

    @BeforeEach
    void open() {
        play = new VisitPlay(house);
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.ground()).isEqualTo(ground);
    }

    private static List<Assignment> with(String person, MemberRole role) {
        return Stream.of(new Assignment(INSPECTOR_1, MemberRole.OFFICER), new Assignment(new PersonId(person), role)).toList();
    }

    @Test
    void anExpertAnAssistantAnExpiredCertificateAndAUnitWithoutPowerMakeNoOfficer() {
        refused(OrganisationGround.NOT_AN_OFFICER, () -> play.proposed(with("expert-1", MemberRole.OFFICER)));
        refused(OrganisationGround.CERTIFICATE_NOT_VALID, () -> play.proposed(with("inspector-5", MemberRole.OFFICER)));
        refused(OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER, () -> play.proposed(with("housing-inspector-1", MemberRole.OFFICER)));
        refused(OrganisationGround.UNIT_WITHOUT_ENFORCEMENT_POWER, () -> play.proposed(with("escort-2", MemberRole.OFFICER)));
        var assistant = catchThrowableOfType(Refusal.class, () -> play.proposed(with("assistant-1", MemberRole.OFFICER)));
        assertThat(assistant.ground()).isInstanceOf(OrganisationGround.class);
    }

    @Test
    void aPlanWithFewerThanTwoOfficersIsNotSubmitted() {
        play.proposed(with("expert-1", MemberRole.EXPERT));
        refused(OrganisationGround.FEWER_THAN_TWO_OFFICERS, play::drafted);
        assertThat(play.openTasks()).containsExactly("draft-inspection-plan");
    }

    @Test
    void nobodyReviewsOrApprovesWhatIsTheirOwn() {
        play.proposed(TWO_OFFICERS).drafted();
        refused(WorklistGround.NOT_YOUR_TASK, () -> play.complete(INSPECTOR_2, "review-inspection-plan", Map.of("decision", "approve")));
        refused(WorklistGround.NOT_YOUR_TASK, () -> play.complete(new PersonId("group-leader-2"), "review-inspection-plan", Map.of("decision", "approve")));
        refused(InspectionGround.RETURN_WITHOUT_OPINION, () -> play.review("return", null));
    }

    @Test
    void theGateStaysShutWithoutCertificatesOrNotice() {
        play.proposed(TWO_OFFICERS).approved();
        var arrival = new HashMap<>(entry("entered"));
        arrival.put("certificatesShown", false);
        refused(InspectionGround.CERTIFICATES_NOT_SHOWN, () -> play.complete(INSPECTOR_1, "enter-site", arrival));
        refused(InspectionGround.NOT_ON_SITE, () -> play.found(INSPECTOR_1, finding("未进场先登记")));
        assertThat(play.openTasks()).containsExactly("enter-site");
    }

    @Test
    void aFindingNeedsABasisThatIsInForce() {
        play.proposed(TWO_OFFICERS).approved().entered();
        refused(InspectionGround.FINDING_WITHOUT_BASIS, () -> play.found(INSPECTOR_1, with(List.of())));
        refused(LawGround.CITATION_NOT_IN_FORCE, () -> play.found(INSPECTOR_1, with(List.of("cfbf15-014"))));
        refused(LawGround.NO_SUCH_BASIS, () -> play.found(INSPECTOR_1, with(List.of("aqf-999"))));
        refused(InspectionGround.NOT_A_MEMBER, () -> play.found(GROUP_LEADER, finding("非检查人员")));
        refused(SharedGround.NOT_FOR_YOU, () -> play.found(ESCORT, finding("未随行人员")));
    }

    private static FindingEntry with(List<String> bases) {
        return new FindingEntry("training", 2, "未培训", null, bases, List.of(), List.of(), false, null, FindingTraits.NONE, null, null);
    }

    @Test
    void nobodySignsForAnotherAndNothingUnsignedIsFedBack() {
        play.proposed(TWO_OFFICERS).approved().entered();
        refused(InspectionGround.SIGNING_FOR_ANOTHER, () -> play.as(INSPECTOR_1,
                () -> play.signing.sign(play.visit, SignedThing.CHECKLIST, "inspector-2", INSPECTOR_1, null, null)));
        refused(InspectionGround.CHECKLIST_NOT_SIGNED, () -> play.complete(INSPECTOR_1, "inspect-site", Map.of("signed", true)));
        refused(InspectionGround.CHECKLIST_NOT_SIGNED, () -> play.complete(INSPECTOR_1, "inspect-site", Map.of("signed", false)));
        refused(InspectionGround.SIGNING_FOR_ANOTHER, () -> play.completeFor(INSPECTOR_2, GROUP_LEADER, Map.of("signed", true)));
        refused(WorklistGround.NOT_YOUR_TASK, () -> play.completeFor(INSPECTOR_2, INSPECTOR_1, Map.of("signed", false, "unsignedReason", "代办")));
    }

    @Test
    void whatChangesAfterSigningMustBeSignedAgain() {
        play.proposed(TWO_OFFICERS).approved().entered().inspected();
        play.found(INSPECTOR_1, finding("签字后补录"));
        play.signedFeedback();
        refused(InspectionGround.CHECKLIST_NOT_SIGNED,
                () -> play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed")));
    }

    @Test
    void feedbackNeedsTwoOfficersAndThePartyOrItsRefusal() {
        play.proposed(TWO_OFFICERS).approved().entered().inspected();
        Map<String, Object> told = Map.of("receivedBy", "陈某", "partySigned", "signed");
        refused(InspectionGround.OFFICERS_SIGNATURES_MISSING, () -> play.complete(INSPECTOR_1, "feed-back-on-site", told));
        play.officersSign(SignedThing.FEEDBACK);
        refused(InspectionGround.PARTY_SIGNATURE_MISSING, () -> play.complete(INSPECTOR_1, "feed-back-on-site", told));
        play.partySigns(SignedThing.FEEDBACK);
        refused(InspectionGround.PARTY_SIGNATURE_DIFFERS,
                () -> play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "refused")));
    }

    @Test
    void theOfficersListMustBeFilledBetweenThem() {
        play.proposed(TWO_OFFICERS).approved().entered();
        for (var person : List.of(INSPECTOR_1, INSPECTOR_2)) {
            play.as(person, () -> play.signing.sign(play.visit, SignedThing.CHECKLIST, person.value(), person, null, null));
            play.complete(person, "inspect-site", Map.of("signed", true));
        }
        play.signedFeedback();
        refused(InspectionGround.CHECKLIST_NOT_COMPLETE,
                () -> play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed")));
    }

    @Test
    void dispositionsNeedEveryFindingDecidedAndTwoSignatures() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected().fedBack();
        refused(InspectionGround.FINDING_NOT_DISPOSED, () -> play.complete(INSPECTOR_1, "propose-dispositions", Map.of()));
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        refused(InspectionGround.OFFICERS_SIGNATURES_MISSING, () -> play.complete(INSPECTOR_1, "propose-dispositions", Map.of()));
        refused(InspectionGround.NOT_A_MEMBER, () -> play.as(SUPERVISOR, () -> play.dispositions.decide(found, order(0))));
        refused(SharedGround.CHANGED_MEANWHILE, () -> play.as(INSPECTOR_1, () -> play.dispositions.decide(found, order(0))));
    }

    private Decided order(int seen) {
        return new Decided(null, Set.of(Disposition.ORDER_RECTIFICATION), null, play.today().plusDays(3), null, Set.of(), null, null, null, seen);
    }

    @Test
    void anOrderNeedsItsDeadlineAMajorHazardItsMeasure() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID plain = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        UUID hazard = play.found(INSPECTOR_1, majorHazard("除尘系统未设置泄爆装置"));
        play.inspected().fedBack();
        refused(InspectionGround.ORDER_WITHOUT_DEADLINE, () -> play.as(INSPECTOR_1, () -> play.dispositions.decide(plain,
                new Decided(null, Set.of(Disposition.ORDER_RECTIFICATION), null, null, null, Set.of(), null, null, null, play.visits.finding(plain).version()))));
        refused(InspectionGround.MAJOR_HAZARD_WITHOUT_MEASURE, () -> play.decide(hazard, Set.of(Disposition.ORDER_RECTIFICATION)));
    }

    @Test
    void anOrderIsNotIssuedBeforeTheSignaturesItNeeds() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        refused(InspectionGround.OFFICERS_SIGNATURES_MISSING, () -> play.complete(INSPECTOR_1, "issue-rectification-order", Map.of()));
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        refused(InspectionGround.PARTY_SIGNATURE_MISSING, () -> play.complete(INSPECTOR_1, "issue-rectification-order", Map.of()));
    }

    @Test
    void anEscortWhoDisagreesKeepsEverythingFromBeingIssued() {
        play.proposed(Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(ESCORT, MemberRole.ESCORT))).toList()).approved().entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.ORDER_RECTIFICATION));
        play.proposedDispositions();
        refused(InspectionGround.CO_SIGNER_DISAGREES, () -> play.complete(ESCORT, "co-sign-dispositions", Map.of("decision", "disagree", "opinion", "期限过短")));
        play.decide(found, Set.of(Disposition.OTHER));
        refused(InspectionGround.OFFICERS_SIGNATURES_MISSING, () -> play.complete(ESCORT, "co-sign-dispositions", Map.of("decision", "agree")));
        play.officersSign(SignedThing.DISPOSITIONS);
        play.complete(ESCORT, "co-sign-dispositions", Map.of("decision", "agree"));
        assertThat(play.openTasks()).containsExactlyInAnyOrder("bind-inspection-file", "close-visit");
    }

    @Test
    void rectificationOnTheSpotNeedsAfterPhotoAndVerifierAndACaseItsEvidence() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID now = play.found(INSPECTOR_1, finding("配电箱门未关闭", new FindingTraits(true, false, false, false)));
        UUID filed = play.found(INSPECTOR_2, finding("特种作业人员无证上岗", new FindingTraits(false, true, false, false)));
        play.inspected().fedBack();
        play.decide(now, Set.of(Disposition.RECTIFY_NOW));
        play.decide(filed, Set.of(Disposition.FILE_CASE));
        play.proposedDispositions();
        refused(InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO, () -> play.complete(INSPECTOR_1, "verify-immediate-rectification", Map.of()));
        refused(InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO, () -> play.as(INSPECTOR_1, () -> play.actions.verify(now, null)));
        UUID after = play.picture("after-photo");
        refused(InspectionGround.VERIFIER_IS_NOT_AN_OFFICER, () -> play.as(GROUP_LEADER, () -> play.actions.verify(now, after)));
        refused(InspectionGround.CASE_WITHOUT_EVIDENCE, () -> play.complete(INSPECTOR_2, "secure-evidence", Map.of()));
    }

    @Test
    void thePictureTakenBeforeProvesNothingAboutAfterwards() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID before = play.picture("photo");
        UUID now = play.found(INSPECTOR_1, withPhoto(before));
        play.inspected().fedBack();
        play.decide(now, Set.of(Disposition.RECTIFY_NOW));
        play.proposedDispositions();
        refused(InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO, () -> play.as(INSPECTOR_1, () -> play.actions.verify(now, before)));
        UUID after = play.picture("after-photo");
        play.as(INSPECTOR_1, () -> play.actions.verify(now, after));
    }

    private static FindingEntry withPhoto(UUID before) {
        return new FindingEntry("process-equipment", 9, "配电箱门未关闭", "打磨车间", List.of("aqf-036"), List.of(), List.of(before), false, null,
                new FindingTraits(true, false, false, false), null, null);
    }

    @Test
    void beforeAnybodyWasOnSiteNothingIsSigned() {
        play.proposed(TWO_OFFICERS).approved();
        UUID picture = play.picture("signature");
        refused(InspectionGround.NOT_ON_SITE, () -> play.as(INSPECTOR_1, () -> play.signing.sign(play.visit, SignedThing.FEEDBACK, "", INSPECTOR_1, null, null)));
        refused(InspectionGround.NOT_ON_SITE, () -> play.as(INSPECTOR_1,
                () -> play.signing.signByParty(play.visit, SignedThing.FEEDBACK, "陈某", Method.FINGER, picture)));
    }

    @Test
    void aColleagueIsNoEscortAndACrossAreaVisitTakesThoseOfTheTerritory() {
        var colleague = Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(new PersonId("inspector-3"), MemberRole.ESCORT))).toList();
        refused(InspectionGround.ESCORT_NOT_OF_THE_PLACE, () -> play.proposed(colleague));
        var own = Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(ESCORT, MemberRole.ESCORT))).toList();
        refused(InspectionGround.ESCORT_NOT_OF_THE_PLACE,
                () -> play.proposed(own, "cross-area", true, new CrossArea("市安委办〔2026〕8号", new AgencyId("HB"))));
    }

    @Test
    void aConcentratedVisitTakesTheEscortOfTheSitesTown() {
        var neighbour = new Assignment(new PersonId("escort-2"), MemberRole.ESCORT);
        refused(InspectionGround.ESCORT_OF_ANOTHER_TOWN,
                () -> play.proposed(Stream.concat(TWO_OFFICERS.stream(), Stream.of(neighbour)).toList(), "concentrated", true, null));
        var own = Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(ESCORT, MemberRole.ESCORT))).toList();
        play.proposed(own, "concentrated", true, null);
        refused(InspectionGround.ESCORT_OF_ANOTHER_TOWN, () -> play.as(INSPECTOR_1,
                () -> play.planning.assign(play.visit, Stream.concat(TWO_OFFICERS.stream(), Stream.of(neighbour)).toList())));
        play.drafted();
        assertThat(play.openTasks()).containsExactly("review-inspection-plan");
    }

    @Test
    void aConsultationNeedsTwoPeopleAndADecision() {
        play.proposed(TWO_OFFICERS).approved().entered();
        UUID disputed = play.found(INSPECTOR_2, finding("设备维护记录缺失"));
        play.inspected().fedBack();
        var consultation = play.as(INSPECTOR_2, () -> play.consultations.raise(disputed, "是否构成违法"));
        refused(InspectionGround.FINDING_IS_LOCKED, () -> play.decide(disputed, Set.of(Disposition.ORDER_RECTIFICATION)));
        play.complete(INSPECTOR_1, "propose-dispositions", Map.of());
        play.complete(consultation, SUPERVISOR, "convene-consultation", Map.of("channel", "system", "heldAt", "2026-11-23T10:00"));
        Map<String, Object> opinion = Map.of("opinion", "责令限期整改");
        refused(InspectionGround.CONSULTATION_WITH_FEWER_THAN_TWO, () -> play.complete(consultation, SUPERVISOR, "record-consultation-opinion", opinion));
        play.as(SUPERVISOR, () -> play.consultations.participants(consultation, Set.of(SUPERVISOR, LEADER)));
        refused(InspectionGround.CONSULTATION_WITHOUT_DECISION, () -> play.complete(consultation, SUPERVISOR, "record-consultation-opinion", opinion));
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_1, () -> play.consultations.decide(consultation, Set.of(Disposition.OTHER))));
    }

    @Test
    void anExpertsFindingsGoToAnOfficerOnly() {
        play.proposed(Stream.concat(TWO_OFFICERS.stream(), Stream.of(new Assignment(EXPERT, MemberRole.EXPERT))).toList()).approved().entered();
        UUID found = play.found(EXPERT, finding("除尘器未清灰"));
        refused(InspectionGround.RECEIVER_IS_NOT_AN_OFFICER, () -> play.as(EXPERT, () -> play.handovers.handOver(play.visit, List.of(found), EXPERT, null, null)));
        UUID sheet = play.as(EXPERT, () -> play.handovers.handOver(play.visit, List.of(found), INSPECTOR_1, null, null));
        refused(InspectionGround.NOT_THE_RECEIVER, () -> play.as(INSPECTOR_2, () -> play.handovers.accept(sheet, null)));
        play.inspected().signedFeedback();
        refused(InspectionGround.HANDOVER_NOT_ACCEPTED,
                () -> play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed")));
    }

    @Test
    void theFileIsNotBoundWithoutItsOriginals() {
        play.proposed(TWO_OFFICERS).approved().entered();
        play.signedAndDone(INSPECTOR_1);
        play.completeFor(INSPECTOR_2, GROUP_LEADER, Map.of("signed", false, "unsignedReason", "突发疾病送医"));
        play.fedBack();
        refused(InspectionGround.ORIGINALS_MISSING, () -> play.complete(GROUP_LEADER, "bind-inspection-file", Map.of()));
        play.complete(GROUP_LEADER, "bind-inspection-file", Map.of("missingReason", "苏某当日送医，未签字，另附说明"));
    }

    @Test
    void anotherAgencySeesNothing() {
        play.proposed(TWO_OFFICERS);
        assertThat(play.as(new PersonId("hb-leader-1"), () -> play.visits.find(play.visit))).isEmpty();
        assertThat(play.as(new PersonId("inspector-3"), () -> play.visits.find(play.visit))).isEmpty();
        assertThat(play.as(new PersonId("admin"), () -> play.visits.find(play.visit))).isEmpty();
        assertThat(play.as(INSPECTOR_2, () -> play.visits.search(null, null, 50))).extracting(line -> line.number()).contains(play.visit);
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(new PersonId("hb-inspector-1"), () -> play.planning.planScope(play.visit, Set.of(3))));
    }
}
