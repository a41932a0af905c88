package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.SummaryPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.SIGNS;
import static cn.dangchang.penalty.process.SummaryPlay.person;
import static cn.dangchang.penalty.process.SummaryPlay.told;
import static cn.dangchang.penalty.process.SummaryPlay.unit;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.penalty.Fines.Payment;
import cn.dangchang.penalty.Fines.Remedy;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.Heard;
import cn.dangchang.penalty.OnSpotCollection;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.SummaryPenalties;
import cn.dangchang.shared.PersonId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Each hard rule of the summary procedure, tried where it guards; the task stays. */
@DangchangTest
class SummaryRulesTests {
    @Autowired
    private ApplicationContext house;

    private SummaryPlay play;

    @BeforeEach
    void proposed() {
        play = new SummaryPlay(house).proposed();
    }

    @Test
    void aHearingByOneOfficerIsRefused() {
        play.named(unit());
        hearingRefused(PenaltyGround.FEWER_THAN_TWO_OFFICERS, told(100, false, List.of("inspector-1")));
        hearingRefused(PenaltyGround.FEWER_THAN_TWO_OFFICERS, told(100, false, List.of("inspector-1", "inspector-1")));
        hearingRefused(PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT, told(100, false, List.of("inspector-1", "inspector-5")));
    }

    @Test
    void nothingIsHeardBeforeCertificatesAreShownAndRightsAreTold() {
        play.named(unit());
        var told = told(100, false);
        hearingRefused(PenaltyGround.CERTIFICATES_NOT_SHOWN, new Heard(null, told.heardBy(), false, true, "事实", null, "理由", "依据", BigDecimal.TEN, false, null, null));
        hearingRefused(PenaltyGround.RIGHTS_NOT_TOLD, new Heard(null, told.heardBy(), true, false, "事实", null, "理由", "依据", BigDecimal.TEN, false, null, null));
        hearingRefused(PenaltyGround.HEARING_INCOMPLETE, new Heard(null, told.heardBy(), true, true, "事实", null, " ", "依据", BigDecimal.TEN, false, null, null));
        hearingRefused(PenaltyGround.DEFENCE_WITHOUT_ANSWER, new Heard(null, told.heardBy(), true, true, "事实", null, "理由", "依据", BigDecimal.TEN, true, "不服", null));
    }

    @Test
    void nobodyIsPunishedUnheard() {
        refusedFor(PenaltyGround.NO_PARTY, play::hearingDone);
        play.named(unit());
        refusedFor(PenaltyGround.PARTY_NOT_HEARD, () -> play.charge(1, SIGNS, "unit", false, 100));
        refusedFor(PenaltyGround.PARTY_NOT_HEARD, play::hearingDone);
        play.as(INSPECTOR_1, () -> play.hearings().hear(play.number, 1, told(100, false)));
        refusedFor(PenaltyGround.HEARING_NOT_SIGNED, play::hearingDone);
        play.hearingSigned(1);
        play.as(INSPECTOR_1, () -> play.hearings().hear(play.number, 1, told(90, true)));
        refusedFor(PenaltyGround.HEARING_NOT_SIGNED, play::hearingDone);
        assertThat(play.openTasks()).containsExactly("hear-party");
    }

    @Test
    void aDefenceNeverMakesThePenaltyHeavier() {
        play.named(unit());
        play.as(INSPECTOR_1, () -> play.hearings().hear(play.number, 1, told(1000, true)));
        hearingRefused(PenaltyGround.HEAVIER_AFTER_DEFENCE, told(2000, true));
        refusedFor(PenaltyGround.HEAVIER_AFTER_DEFENCE, () -> play.charge(1, SIGNS, "unit", false, 1001));
        play.charge(1, SIGNS, "unit", false, 1000);
    }

    @Test
    void threeThousandYuanForAUnitAndNotOneMore() {
        play.heard(unit(), 5000).hearingDone();
        refusedFor(PenaltyGround.FINE_ABOVE_SUMMARY_LIMIT, () -> play.charge(1, SIGNS, "unit", false, 3001));
        play.charge(1, SIGNS, "unit", false, 3000);
    }

    @Test
    void twoHundredYuanForAPersonAndNotOneMore() {
        play.heard(person(), 500).hearingDone();
        refusedFor(PenaltyGround.FINE_ABOVE_SUMMARY_LIMIT, () -> play.charge(1, "sample-person", "person", false, 201));
        play.charge(1, "sample-person", "person", false, 200);
    }

    @Test
    void onlyWarningsAndFinesWithinAVerifiedRangeForThisKindOfParty() {
        play.heard(unit(), 3000).hearingDone();
        refusedFor(PenaltyGround.SANCTION_OUTSIDE_RANGE, () -> play.charge(1, SIGNS, "unit", true, null));
        refusedFor(PenaltyGround.SANCTION_OUTSIDE_RANGE, () -> play.charge(1, SIGNS, "unit-overdue", false, 3000));
        refusedFor(PenaltyGround.RANGE_FOR_ANOTHER_PARTY, () -> play.charge(1, "sample-person", "person", false, 100));
        refusedFor(PenaltyGround.VIOLATION_NOT_VERIFIED, () -> play.charge(1, "sample-unread", "unit", false, 100));
        refusedFor(PenaltyGround.SANCTION_MISSING, () -> play.charge(1, SIGNS, "unit", false, null));
        refusedFor(PenaltyGround.NO_SUCH_VIOLATION, () -> play.charge(1, "", "", false, 100));
    }

    @Test
    void aDecisionNeedsTwoOfficersAndTheParty() {
        play.heard(unit(), 1000).hearingDone();
        refusedFor(PenaltyGround.CHARGE_MISSING, play::issued);
        play.charge(1, SIGNS, "unit", false, 1000);
        play.as(INSPECTOR_1, () -> play.decisions().sign(play.number, 1, INSPECTOR_1, null, null));
        refusedFor(PenaltyGround.DECISION_NOT_SIGNED, play::issued);
        play.as(INSPECTOR_2, () -> play.decisions().sign(play.number, 1, INSPECTOR_2, null, null));
        refusedFor(PenaltyGround.DECISION_NOT_SIGNED, play::issued);
        play.as(INSPECTOR_1, () -> play.decisions().refusedByParty(play.number, 1, "宋一", "不同意", "李某", null));
        play.charge(1, SIGNS, "unit", false, 900);
        refusedFor(PenaltyGround.DECISION_CHANGED_SINCE_SIGNING, play::issued);
        refusedFor(PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT,
                () -> play.as(INSPECTOR_1, () -> play.decisions().sign(play.number, 1, new PersonId("inspector-5"), "555555", null)));
    }

    @Test
    void cashIsCollectedOnlyInTheCasesOfTheLaw() {
        play.heard(unit(), 1000).hearingDone();
        play.charge(1, SIGNS, "unit", false, 101);
        collectionRefused(PenaltyGround.COLLECTION_ON_SPOT_NOT_ALLOWED, OnSpotCollection.SMALL);
        collectionRefused(PenaltyGround.COLLECTION_NEEDS_A_REASON, OnSpotCollection.HARD_LATER);
        play.decisionSigned(1);
        play.issued();
        refusedFor(PenaltyGround.CASH_NOT_TO_BE_COLLECTED, () -> play.paid(101, Way.CASH_ON_SPOT));
    }

    @Test
    void whatIsPaidHasAReceiptADayAndIsNotMoreThanIsDue() {
        play.fined(1000);
        paymentRefused(PenaltyGround.PAYMENT_WITHOUT_RECEIPT, new Payment(play.today(), BigDecimal.TEN, Way.BANK, " "));
        paymentRefused(PenaltyGround.PAYMENT_ON_IMPOSSIBLE_DAY, new Payment(play.today().plusDays(1), BigDecimal.TEN, Way.BANK, "1"));
        paymentRefused(PenaltyGround.PAYMENT_ABOVE_WHAT_IS_DUE, new Payment(play.today(), BigDecimal.valueOf(1001), Way.BANK, "1"));
        refusedFor(PenaltyGround.FINE_NOT_PAID, () -> play.complete(INSPECTOR_1, "collect-fine", Map.of()));
        var fine = play.fine().id();
        refusedFor(PenaltyGround.RECONSIDERATION_COMES_FIRST,
                () -> play.as(INSPECTOR_1, () -> play.fines().remedyBegun(play.number, fine, Remedy.LITIGATION, play.today(), null)));
    }

    @Test
    void theSameActIsNotFinedTwice() {
        play.heard(unit(), 1000).hearingDone();
        play.charge(1, SIGNS, "unit", false, 1000);
        play.decisionSigned(1);
        play.finedElsewhere();
        refusedFor(PenaltyGround.ACT_ALREADY_FINED, play::issued);
        refusedFor(PenaltyGround.ACT_ALREADY_FINED, () -> play.charge(1, SIGNS, "unit", false, 900));
        assertThat(play.file().parties().get(0).decision()).isNull();
    }

    @Test
    void twoRequestsAtOnceMakeOneDecision() {
        play.heard(unit(), 1000).hearingDone();
        play.charge(1, SIGNS, "unit", false, 1000);
        play.decisionSigned(1);
        var refused = new AtomicInteger();
        var both = List.of(INSPECTOR_1, INSPECTOR_1).stream().map(each -> CompletableFuture.runAsync(() -> {
            try {
                play.issued();
            } catch (RuntimeException | AssertionError late) {
                refused.incrementAndGet();
            }
        })).toList();
        both.forEach(CompletableFuture::join);
        assertThat(refused).hasValue(1);
        assertThat(play.as(INSPECTOR_1, () -> play.fines().of(play.number))).hasSize(1);
    }

    @Test
    void whoDecidedDoesNotFileAndWhoAppliesDoesNotReviewOrApprove() {
        play.fined(1000);
        refusedFor(PenaltyGround.FILING_NEEDS_CONFIRMATION, () -> play.complete(LEADER, "file-summary-decision", Map.of()));
        play.filed();
        play.paid(1000, Way.BANK);
        play.complete(INSPECTOR_1, "collect-fine", Map.of());
        refusedFor(PenaltyGround.CORRECTION_NOT_CONFIRMED,
                () -> play.complete(INSPECTOR_1, "apply-summary-closing", Map.of("execution", "已缴清")));
        play.complete(INSPECTOR_1, "apply-summary-closing", Map.of("correctionConfirmed", true, "execution", "已缴清"));
        refusedFor(PenaltyGround.DECISION_NEEDS_A_REASON, () -> play.complete(GROUP_LEADER, "review-summary-closing", Map.of("decision", "return")));
        play.complete(GROUP_LEADER, "review-summary-closing", Map.of("decision", "return", "opinion", "补充核查情况"));
        assertThat(play.openTasks()).containsExactly("apply-summary-closing");
    }

    @Test
    void anotherAgencyAndAnotherGroupSeeNothing() {
        for (String stranger : List.of("hb-leader-1", "inspector-3", "escort-1", "admin", "expert-1")) {
            assertThat(play.as(new PersonId(stranger), () -> house.getBean(SummaryPenalties.class).find(play.number))).as(stranger).isEmpty();
        }
    }

    private void hearingRefused(PenaltyGround ground, Heard told) {
        refusedFor(ground, () -> play.as(INSPECTOR_1, () -> play.hearings().hear(play.number, 1, told)));
    }

    private void collectionRefused(PenaltyGround ground, OnSpotCollection way) {
        refusedFor(ground, () -> play.as(INSPECTOR_1, () -> play.decisions().collect(play.number, 1, way, null)));
    }

    private void paymentRefused(PenaltyGround ground, Payment payment) {
        var fine = play.fine().id();
        refusedFor(ground, () -> play.as(INSPECTOR_1, () -> play.fines().pay(play.number, fine, payment)));
    }
}
