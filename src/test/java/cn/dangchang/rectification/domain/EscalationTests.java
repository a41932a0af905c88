package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DEVIATION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.NOTHING_TO_ESCALATE;
import static cn.dangchang.rectification.domain.RectificationFixture.DAY;
import static cn.dangchang.rectification.domain.RectificationFixture.LEADER;
import static cn.dangchang.rectification.domain.RectificationFixture.ordered;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules propose, a leader decides. */
class EscalationTests {
    @Test
    void followingTheProposalNeedsNoReason() {
        var escalation = proposed("heavier-penalty");
        escalation.decide("heavier-penalty", null, LEADER, DAY);
        assertThat(escalation.handedOver()).isTrue();
    }

    @Test
    void decidingOtherwiseNeedsAReason() {
        refusedFor(DEVIATION_NEEDS_A_REASON, () -> proposed("heavier-penalty").decide("none", " ", LEADER, DAY));
        refusedFor(DEVIATION_NEEDS_A_REASON, () -> proposed().decide("request-closure", null, LEADER, DAY));
        var escalation = proposed("heavier-penalty");
        escalation.decide("none", "情节轻微，已基本整改", LEADER, DAY);
        assertThat(escalation.handedOver()).isFalse();
    }

    @Test
    void aDecisionIsTakenOnce() {
        var escalation = proposed();
        escalation.decide("none", null, LEADER, DAY);
        refusedFor(NOTHING_TO_ESCALATE, () -> escalation.decide("none", null, LEADER, DAY));
    }

    private static Escalation proposed(String... measures) {
        return Escalation.proposed(ordered(DAY), 1, List.of(measures), List.of(measures));
    }
}
