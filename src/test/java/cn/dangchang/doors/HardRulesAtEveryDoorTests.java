package cn.dangchang.doors;

import static cn.dangchang.inspection.InspectionGround.CASE_WITHOUT_EVIDENCE;
import static cn.dangchang.inspection.InspectionGround.CERTIFICATES_NOT_SHOWN;
import static cn.dangchang.inspection.InspectionGround.CHECKLIST_NOT_SIGNED;
import static cn.dangchang.inspection.InspectionGround.CO_SIGNER_DISAGREES;
import static cn.dangchang.inspection.InspectionGround.FINDING_NOT_DISPOSED;
import static cn.dangchang.inspection.InspectionGround.NOTICE_NOT_HANDED_OVER;
import static cn.dangchang.inspection.InspectionGround.OFFICERS_SIGNATURES_MISSING;
import static cn.dangchang.inspection.InspectionGround.PARTY_SIGNATURE_MISSING;
import static cn.dangchang.inspection.InspectionGround.RECTIFIED_WITHOUT_AFTER_PHOTO;
import static cn.dangchang.inspection.InspectionGround.RETURN_WITHOUT_OPINION;
import static cn.dangchang.inspection.InspectionGround.SIGNING_FOR_ANOTHER;
import static cn.dangchang.organisation.OrganisationGround.CERTIFICATE_NOT_VALID;
import static cn.dangchang.rectification.RectificationGround.CLOSING_NEEDS_CONFIRMATION;
import static cn.dangchang.rectification.RectificationGround.DEVIATION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.HAZARD_NOT_YET_REMOVED;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.STOP_ORDER_STANDS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Crew;
import cn.dangchang.demo.Office;
import cn.dangchang.demo.OnSite;
import cn.dangchang.demo.RectificationOf;
import cn.dangchang.demo.Stage;
import cn.dangchang.demo.VisitOf;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.organisation.People.Certificate;
import cn.dangchang.organisation.Staffing;
import cn.dangchang.rectification.RectificationFile.Item;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One visit and what follows from it, walked step by step. Before each step is done as it should be, it is tried as a rule forbids, through
 * {@code complete} and {@code submit-form} of the REST API and through the page.
 */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HardRulesAtEveryDoorTests {
    private static final PersonId LEAD = Crew.FIRST.lead();
    private static final PersonId SECOND = Crew.FIRST.second();

    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private Staffing staffing;
    @Autowired
    private TransactionTemplate transaction;
    @LocalServerPort
    private int port;

    private Attempts attempts;
    private VisitOf visit;
    private OnSite onSite;
    private RectificationOf order;
    private RectificationOf stop;

    @BeforeAll
    void open() {
        stage.days().begin();
        stage.rooms().premises().register();
        attempts = new Attempts(new Doors(port), stage, trail);
        visit = stage.visitOf("furniture").withExpertAndEscort();
    }

    @AfterAll
    void end() {
        stage.days().end();
    }

    @TestFactory
    Stream<DynamicTest> everyStepOfAVisitKeepsItsRules() {
        return Stream.of(
                step("a plan without its purpose is refused", this::planWithoutPurpose),
                step("a plan is not returned without an opinion", this::returnWithoutOpinion),
                step("what was written before does not stand for what is missing now", this::oldValues),
                step("nobody enters without showing certificates and handing over the notice", this::entryWithoutCertificates),
                step("nobody enters with a certificate that has expired", this::entryWithExpiredCertificate),
                step("a checklist is signed by its member or the reason is on record", this::unsignedChecklist),
                step("nobody signs for another", this::signingForAnother),
                step("nothing is fed back without the signatures it needs", this::unsignedFeedback),
                step("no sheet goes on with a finding undecided or unsigned", this::undecidedFindings),
                step("an escort who disagrees holds the sheet", this::escortDisagrees),
                step("rectification on the spot needs its picture and its verifier", this::rectifiedWithoutPhoto),
                step("no order is issued before its signatures", this::unsignedOrders),
                step("no case is proposed without evidence", this::caseWithoutEvidence),
                step("a review needs two officers", this::reviewByOne),
                step("work does not resume before the hazard is removed and a leader has approved", this::resumptionTooEarly),
                step("a finding is closed by a person's confirmation", this::closingUnconfirmed),
                step("whoever deviates from the proposal says why", this::deviationWithoutReason),
                step("a new order needs its day", this::newOrderWithoutDeadline),
                step("a visit is closed by a person's confirmation", this::visitClosedUnconfirmed));
    }

    private static DynamicTest step(String name, Executable step) {
        return DynamicTest.dynamicTest(name, step);
    }

    private MatterNumber number() {
        return visit.number();
    }

    private void planWithoutPurpose() {
        visit.proposed();
        attempts.refused(422, LEAD, attempts.task(number(), "draft-inspection-plan"), Map.of("divisionOfWork", "分工"),
                SharedGround.FORM_NOT_VALID,
                "purpose", "visitOn");
    }

    private void returnWithoutOpinion() {
        visit.drafted("核查除尘系统");
        attempts.refused(visit.crew().groupLeader(), number(), "review-inspection-plan", Map.of("decision", "return"),
                RETURN_WITHOUT_OPINION, "opinion");
    }

    private void oldValues() {
        stage.acts().complete(number(), visit.crew().groupLeader(), "review-inspection-plan", Map.of("decision", "return", "opinion",
                "补充检查路线"));
        attempts.refused(422, LEAD, attempts.task(number(), "draft-inspection-plan"), Map.of("route", "除尘器—打磨间"),
                SharedGround.FORM_NOT_VALID,
                "purpose", "divisionOfWork");
    }

    private void entryWithoutCertificates() {
        visit.drafted("核查除尘系统").reviewed().approved();
        attempts.refused(LEAD, number(), "enter-site", Map.of("outcome", "entered", "noticeHandedOver", true, "rightsTold", true,
                "contentTold", true),
                CERTIFICATES_NOT_SHOWN, "certificatesShown");
        attempts.refused(LEAD, number(), "enter-site", Map.of("outcome", "entered", "certificatesShown", true, "rightsTold", true,
                "contentTold", true),
                NOTICE_NOT_HANDED_OVER, "noticeHandedOver");
    }

    private void entryWithExpiredCertificate() {
        certify(stage.days().today().minusDays(1));
        try {
            attempts.refused(LEAD, number(), "enter-site", Map.of("outcome", "entered", "certificatesShown", true, "noticeHandedOver",
                    true, "rightsTold", true,
                    "contentTold", true), CERTIFICATE_NOT_VALID);
        } finally {
            certify(LocalDate.of(2029, 12, 31));
        }
    }

    private void certify(LocalDate until) {
        transaction.executeWithoutResult(status -> staffing.certify(SECOND,
                new Certificate("HX20230002", "行政执法证", LocalDate.of(2023, 1, 1), until, false)));
    }

    private void unsignedChecklist() {
        visit.entered().found("furniture");
        var own = attempts.taskOf(number(), "inspect-site", LEAD);
        attempts.refused(409, LEAD, own, Map.of("signed", true), CHECKLIST_NOT_SIGNED, "signed");
        attempts.refused(409, LEAD, attempts.taskOf(number(), "inspect-site", LEAD), Map.of("signed", false), CHECKLIST_NOT_SIGNED,
                "unsignedReason");
    }

    private void signingForAnother() {
        var groupLeader = visit.crew().groupLeader();
        var others = attempts.taskOf(number(), "inspect-site", SECOND);
        attempts.refused(409, groupLeader, others, Map.of("signed", true), SIGNING_FOR_ANOTHER, "signed");
        assertThat(attempts.doors().rest(groupLeader.value(), "POST", "/task/" + others.id() + "/unclaim", Map.of()).status())
                .isEqualTo(204);
    }

    private void unsignedFeedback() {
        onSite = visit.onSite().handedOver("建议立案", "hazard", "lock").inspected();
        Map<String, Object> told = Map.of("receivedBy", visit.place().receiver(), "partySigned", "signed");
        attempts.refused(LEAD, number(), "feed-back-on-site", told, OFFICERS_SIGNATURES_MISSING);
        onSite.officersSign(SignedThing.FEEDBACK);
        attempts.refused(LEAD, number(), "feed-back-on-site", told, PARTY_SIGNATURE_MISSING);
        onSite.partySigns(SignedThing.FEEDBACK);
        stage.acts().complete(number(), LEAD, "feed-back-on-site", told);
    }

    private void undecidedFindings() {
        attempts.refused(LEAD, number(), "propose-dispositions", Map.of(), FINDING_NOT_DISPOSED);
        onSite.decided(10);
        attempts.refused(LEAD, number(), "propose-dispositions", Map.of(), OFFICERS_SIGNATURES_MISSING);
        onSite.proposed();
    }

    private void escortDisagrees() {
        attempts.refused(visit.crew().escort(), number(), "co-sign-dispositions", Map.of("decision", "disagree", "opinion", "期限过短"),
                CO_SIGNER_DISAGREES,
                "decision");
        onSite.coSigned();
    }

    private void rectifiedWithoutPhoto() {
        attempts.refused(SECOND, number(), "verify-immediate-rectification", Map.of(), RECTIFIED_WITHOUT_AFTER_PHOTO);
        visit.aftermath().verified();
    }

    private void unsignedOrders() {
        attempts.refused(LEAD, number(), "issue-rectification-order", Map.of(), OFFICERS_SIGNATURES_MISSING);
        attempts.refused(LEAD, number(), "order-site-measures", Map.of(), OFFICERS_SIGNATURES_MISSING);
        onSite.officersSign(SignedThing.RECTIFICATION_ORDER);
        attempts.refused(LEAD, number(), "issue-rectification-order", Map.of(), PARTY_SIGNATURE_MISSING);
        onSite.partySigns(SignedThing.RECTIFICATION_ORDER);
        stage.acts().complete(number(), LEAD, "issue-rectification-order", Map.of());
        visit.aftermath().stopped(onSite);
    }

    private void caseWithoutEvidence() {
        attempts.refused(SECOND, number(), "secure-evidence", Map.of(), CASE_WITHOUT_EVIDENCE);
        visit.aftermath().evidenceSecured();
    }

    private void reviewByOne() {
        stop = visit.aftermath().stopOrder().reportedTo(visit.crew().escort());
        var reviews = stage.rooms().followUps().reviews();
        stop.file().items().stream().map(Item::seq).forEach(seq -> stage.acts().as(LEAD,
                () -> reviews.record(stop.number(), new Result(seq, true, "已整改", List.of()))));
        stage.acts().as(LEAD, () -> reviews.sign(stop.number(), LEAD, null, null));
        attempts.refused(LEAD, stop.number(), "review-rectification", Map.of(), REVIEW_BY_FEWER_THAN_TWO);
    }

    private void resumptionTooEarly() {
        stop.resumptionAsked("已加装泄爆装置");
        attempts.refused(LEAD, stop.number(), "review-resumption", Map.of("decision", "pass"), REVIEW_BY_FEWER_THAN_TWO);
        stop.resumptionSigned();
        attempts.refused(LEAD, stop.number(), "review-resumption", Map.of("decision", "pass"), HAZARD_NOT_YET_REMOVED);
        stage.acts().as(SECOND, () -> stage.rooms().followUps().reviews().sign(stop.number(), SECOND, null, null));
        stop.reviewSignedByParty();
        stage.acts().complete(stop.number(), LEAD, "review-rectification", Map.of());
        attempts.refused(visit.crew().groupLeader(), stop.number(), "close-findings", Map.of("confirmed", true), STOP_ORDER_STANDS);
        stop.resumptionReviewed();
        attempts.refused(visit.crew().groupLeader(), stop.number(), "close-findings", Map.of("confirmed", true), STOP_ORDER_STANDS);
        stop.resumptionApproved();
    }

    private void closingUnconfirmed() {
        attempts.refused(visit.crew().groupLeader(), stop.number(), "close-findings", Map.of("confirmed", false),
                CLOSING_NEEDS_CONFIRMATION, "confirmed");
        stop.findingsClosed();
        assertThat(stop.file().closed()).isTrue();
    }

    private void deviationWithoutReason() {
        order = visit.aftermath().rectification().reportedTo(visit.crew().escort()).reviewed(1).findingsClosed();
        attempts.refused(Office.LEADER, order.number(), "decide-escalation", Map.of("measure", "none"), DEVIATION_NEEDS_A_REASON, "reason");
        order.escalated("heavier-penalty", "首次复查不合格");
    }

    private void newOrderWithoutDeadline() {
        attempts.refused(LEAD, order.number(), "issue-follow-up-order", Map.of(), ORDER_WITHOUT_DEADLINE);
        order.orderedAnew(5);
        assertThat(order.file().orders()).hasSize(2);
    }

    private void visitClosedUnconfirmed() {
        var quarry = stage.visitOf("quarry").as("tip-off", null).startedUrgently("群众反映边坡落石").entered().found("quarry");
        quarry.onSite().inspected().fedBack().decided(5).proposed();
        quarry.aftermath().verified();
        attempts.refused(422, quarry.crew().groupLeader(), attempts.task(quarry.number(), "close-visit"), Map.of("confirmed", false),
                SharedGround.FORM_NOT_VALID, "confirmed");
        quarry.aftermath().closed();
    }
}
