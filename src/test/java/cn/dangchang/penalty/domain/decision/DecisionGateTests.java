package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.process.Intended.flagged;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.dangchang.law.PenaltyKind;
import cn.dangchang.penalty.CaseDraft;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.LegalReviewPass;
import cn.dangchang.penalty.PartyProceedings.PartyRights;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The one gate before a penalty. */
class DecisionGateTests {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MatterNumber NUMBER = new MatterNumber("HX-LA2026-0001");
    private static final LegalReviewPass PASSED = (number, version, hash) -> { };
    private static final LegalReviewPass NOT_PASSED = (number, version, hash) -> {
        throw DecisionGround.LEGAL_REVIEW_NOT_PASSED.refusal();
    };

    @Test
    void whatWasHeardReviewedAndDiscussedInTimeIsDecided() {
        assertThatCode(() -> new DecisionGate(PASSED).requirePassed(standing(true, DAY, false, flagged(1, 60000)))).doesNotThrowAnyException();
    }

    @Test
    void theReviewIsAskedForExactlyThisVersionAndOnlyWhereItIsNeeded() {
        refusedFor(DecisionGround.LEGAL_REVIEW_NOT_PASSED, () -> new DecisionGate(NOT_PASSED).requirePassed(standing(true, DAY, false, flagged(1, 60000))));
        assertThatCode(() -> new DecisionGate(NOT_PASSED).requirePassed(standing(false, DAY, false, flagged(1, 3000)))).doesNotThrowAnyException();
        LegalReviewPass second = (number, version, hash) -> DecisionGround.LEGAL_REVIEW_NOT_PASSED.refuseIf(version != 2 || !hash.equals("hash-2"));
        assertThatCode(() -> new DecisionGate(second).requirePassed(standing(true, DAY, false, flagged(1, 60000)))).doesNotThrowAnyException();
    }

    @Test
    void aMajorPenaltyIsDiscussed() {
        refusedFor(DecisionGround.NOT_DISCUSSED, () -> new DecisionGate(PASSED).requirePassed(standing(false, DAY, false, flagged(1, 60000))));
    }

    @Test
    void theNinetyDaysEndWithTheirLastDay() {
        refusedFor(DecisionGround.CASE_TERM_OVER, () -> new DecisionGate(PASSED).requirePassed(standing(true, DAY.minusDays(1), false, flagged(1, 60000))));
        refusedFor(DecisionGround.CASE_HELD, () -> new DecisionGate(PASSED).requirePassed(standing(true, DAY, true, flagged(1, 60000))));
        refusedFor(DecisionGround.NO_DRAFT, () -> new DecisionGate(PASSED).requirePassed(standing(true, DAY, false)));
    }

    @Test
    void everyPartyWasHeardAboutAllThatIsImposed() {
        var gate = new DecisionGate(PASSED);
        refusedFor(DecisionGround.PARTY_NOT_HEARD, () -> gate.requirePassed(standing(true, DAY, false, flagged(1, 60000), flagged(2, 100))));
        refusedFor(DecisionGround.PARTY_NOT_HEARD, () -> gate.requirePassed(standing(true, DAY, false, flagged(1, 60001))));
        refusedFor(DecisionGround.PARTY_NOT_HEARD, () -> gate.requirePassed(standing(true, DAY, false, flagged(1, 60000, PenaltyKind.SUSPENSION))));
        assertThatCode(() -> gate.requirePassed(standing(true, DAY, false, flagged(1, 59999)))).doesNotThrowAnyException();
    }

    @Test
    void aNoticeThatWasServedIsNoHearingYet() {
        var draft = new CaseDraft(1, "hash-1", DAY, List.of(flagged(1, 3000)));
        var standing = new Standing(NUMBER, draft, List.of(draft), List.of(rights(1, 1, null)), true, DAY, DAY, false);
        refusedFor(DecisionGround.PARTY_NOT_HEARD, () -> new DecisionGate(PASSED).requirePassed(standing));
    }

    /** Party 1 was told of 60000 yuan by the first version; the second one is to be decided. */
    private static Standing standing(boolean discussed, LocalDate lastDay, boolean held, Penalty... now) {
        var told = new CaseDraft(1, "hash-1", DAY, List.of(flagged(1, 60000)));
        var draft = new CaseDraft(2, "hash-2", DAY, List.of(now));
        return new Standing(NUMBER, draft, List.of(told, draft), List.of(rights(1, 1, DAY)), discussed, DAY, lastDay, held);
    }

    private static PartyRights rights(int party, int version, LocalDate heardOn) {
        return new PartyRights(party, version, null, null, DAY, null, false, null, null, null, null, null, true, null, heardOn);
    }
}
