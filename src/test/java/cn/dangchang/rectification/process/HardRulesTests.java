package cn.dangchang.rectification.process;

import static cn.dangchang.evidence.EvidenceGround.NO_SUCH_FILE;
import static cn.dangchang.organisation.OrganisationGround.CERTIFICATE_NOT_VALID;
import static cn.dangchang.organisation.OrganisationGround.NOT_OF_THIS_AGENCY;
import static cn.dangchang.rectification.RectificationGround.CLOSING_NEEDS_CONFIRMATION;
import static cn.dangchang.rectification.RectificationGround.DEVIATION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.DEADLINE_BEYOND_LIMIT;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_AFTER_THE_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_BEYOND_LIMIT;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_STILL_UNDECIDED;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_WITHOUT_GROUND;
import static cn.dangchang.rectification.RectificationGround.ORDER_WITHOUT_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.RESULT_MISSING;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.REVIEW_CHANGED_SINCE_SIGNING;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static cn.dangchang.rectification.process.RectificationPlay.ESCORT;
import static cn.dangchang.rectification.process.RectificationPlay.GROUP_LEADER;
import static cn.dangchang.rectification.process.RectificationPlay.INSPECTOR_1;
import static cn.dangchang.rectification.process.RectificationPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.rectification.FollowUpOrders;
import cn.dangchang.rectification.RectificationExtensions;
import cn.dangchang.rectification.RectificationExtensions.Request;
import cn.dangchang.rectification.RectificationFile.Result;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each hard rule, tried through the task that it guards; the task stays. */
@DangchangTest
class HardRulesTests {
    private static final PersonId EXPIRED = new PersonId("inspector-5");

    @Autowired
    private ApplicationContext house;

    private RectificationPlay play;

    @BeforeEach
    void ordered() {
        play = new RectificationPlay(house).ordered(1);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aReviewByOneOfficerIsRefused() {
        play.reported();
        play.found(1, true);
        play.as(INSPECTOR_1, () -> play.reviews().sign(play.number, INSPECTOR_1, null, null));
        refusedFor(REVIEW_BY_FEWER_THAN_TWO, () -> play.complete(INSPECTOR_1, "review-rectification", Map.of()));
        assertThat(play.openTasks()).containsExactly("review-rectification");
    }

    @Test
    void anOfficerWhoseCertificateExpiredDoesNotSign() {
        play.reported();
        play.found(1, true);
        refusedFor(CERTIFICATE_NOT_VALID, () -> play.as(INSPECTOR_1, () -> play.reviews().sign(play.number, EXPIRED, "555555", null)));
    }

    @Test
    void anOfficerOfAnotherAgencyDoesNotSign() {
        play.reported();
        play.found(1, true);
        refusedFor(NOT_OF_THIS_AGENCY, () -> play.as(INSPECTOR_1, () -> play.reviews().sign(play.number, new PersonId("hb-inspector-1"), "311311", null)));
    }

    @Test
    void aPictureOfAnotherMatterProvesNothing() {
        play.reported();
        var nowhere = List.of(UUID.randomUUID());
        refusedFor(NO_SUCH_FILE, () -> play.as(INSPECTOR_1, () -> play.reviews().record(play.number, new Result(1, true, null, nowhere))));
    }

    @Test
    void whoMayNotOpenARectificationDoesNotSeeItsLine() {
        var expert = new PersonId("expert-1");
        var everything = new Rectifications.Filter(null, null);
        var list = play.house.getBean(Rectifications.class);
        assertThat(play.as(INSPECTOR_1, () -> list.list(everything, 0, 500))).extracting(each -> each.number()).contains(play.number);
        assertThat(play.as(expert, () -> list.list(everything, 0, 500))).isEmpty();
    }

    @Test
    void anEscortDoesNotReview() {
        play.reported();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> play.complete(ESCORT, "review-rectification", Map.of()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> play.as(ESCORT, () -> play.reviews().record(play.number, new Result(1, true, null, List.of()))));
    }

    @Test
    void aResultChangedAfterTheSignaturesIsSignedAgain() {
        play.reported();
        play.found(1, true);
        play.reviewSigned();
        play.found(1, false);
        refusedFor(REVIEW_CHANGED_SINCE_SIGNING, () -> play.complete(INSPECTOR_1, "review-rectification", Map.of()));
    }

    @Test
    void everyReportedItemNeedsItsResult() {
        play.reported();
        play.as(INSPECTOR_1, () -> play.reviews().circumstances(play.number, java.util.Set.of("majorRisk")));
        assertThat(play.as(INSPECTOR_1, () -> play.reviews().signatures(play.number))).isEmpty();
        refusedFor(RESULT_MISSING, () -> play.complete(INSPECTOR_1, "review-rectification", Map.of()));
    }

    @Test
    void closingWithoutConfirmationIsRefused() {
        play.reported().reviewed();
        refusedFor(CLOSING_NEEDS_CONFIRMATION, () -> play.complete(GROUP_LEADER, "close-findings", Map.of("confirmed", false)));
        refusedFor(CLOSING_NEEDS_CONFIRMATION, () -> play.complete(GROUP_LEADER, "close-findings", Map.of()));
    }

    @Test
    void whoDeviatesFromTheProposalSaysWhy() {
        play.reported().reviewed(1);
        refusedFor(DEVIATION_NEEDS_A_REASON, () -> play.complete(LEADER, "decide-escalation", Map.of("measure", "none")));
    }

    @Test
    void aNewOrderWithoutADeadlineIsRefused() {
        play.reported().reviewed(1);
        play.complete(LEADER, "decide-escalation", Map.of("measure", "heavier-penalty"));
        refusedFor(ORDER_WITHOUT_DEADLINE, () -> play.complete(INSPECTOR_1, "issue-follow-up-order", Map.of()));
        refusedFor(ORDER_WITHOUT_DEADLINE,
                () -> play.as(INSPECTOR_1, () -> house.getBean(FollowUpOrders.class).prepare(play.number, 1, null, null)));
    }

    @Test
    void aNewOrderKeepsTheLongestTermFromItsOwnDay() {
        play.reported().reviewed(1);
        play.complete(LEADER, "decide-escalation", Map.of("measure", "heavier-penalty"));
        var orders = house.getBean(FollowUpOrders.class);
        refusedFor(DEADLINE_BEYOND_LIMIT, () -> play.as(INSPECTOR_1, () -> orders.prepare(play.number, 1, play.today().plusDays(60), null)));
        play.as(INSPECTOR_1, () -> orders.prepare(play.number, 1, play.today().plusDays(30), null));
    }

    @Test
    void anExtensionHasALongestTermFromTheOldDay() {
        var deadline = play.file().deadline();
        ask(new Request(List.of(), "设备到货推迟", deadline.plusDays(60)));
        refusedFor(EXTENSION_BEYOND_LIMIT, () -> play.complete(LEADER, "decide-extension", Map.of("decision", "approve")));
        refusedFor(EXTENSION_BEYOND_LIMIT, () -> play.complete(LEADER, "decide-extension",
                Map.of("decision", "approve", "newDeadline", deadline.plusDays(60).toString())));
        play.complete(LEADER, "decide-extension", Map.of("decision", "approve", "newDeadline", deadline.plusDays(30).toString()));
    }

    @Test
    void anExtensionHasAGroundAndComesBeforeTheDay() {
        var until = play.file().deadline().plusDays(5);
        refusedFor(EXTENSION_WITHOUT_GROUND, () -> ask(new Request(List.of(), "", until)));
        play.itBecomes(play.file().deadline().plusDays(1));
        refusedFor(EXTENSION_AFTER_THE_DEADLINE, () -> ask(new Request(List.of(), "设备到货推迟", until)));
    }

    @Test
    void theReviewWaitsForTheAnswerToARequest() {
        ask(new Request(List.of(), "设备到货推迟", play.file().deadline().plusDays(5)));
        play.reported();
        play.found(1, true);
        play.reviewSigned();
        refusedFor(EXTENSION_STILL_UNDECIDED, () -> play.complete(INSPECTOR_1, "review-rectification", Map.of()));
    }

    @Test
    void anotherAgencyAndAnotherGroupSeeNothing() {
        for (String stranger : List.of("hb-leader-1", "inspector-3", "escort-2", "admin", "expert-1")) {
            assertThat(play.as(new PersonId(stranger), () -> house.getBean(Rectifications.class).find(play.number))).as(stranger).isEmpty();
        }
    }

    private void ask(Request request) {
        play.as(ESCORT, () -> house.getBean(RectificationExtensions.class).request(play.number, request));
    }
}
