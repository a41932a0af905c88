package cn.dangchang.rectification.domain;

import static cn.dangchang.rectification.RectificationGround.DECIDER_ASKED_FOR_IT;
import static cn.dangchang.rectification.RectificationGround.DECISION_NEEDS_A_REASON;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_AFTER_THE_DEADLINE;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_ASKED_TOO_EARLY;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_DOES_NOT_EXTEND;
import static cn.dangchang.rectification.RectificationGround.EXTENSION_WITHOUT_GROUND;
import static cn.dangchang.rectification.RectificationGround.NO_EXTENSION_ASKED;
import static cn.dangchang.rectification.domain.RectificationFixture.DAY;
import static cn.dangchang.rectification.domain.RectificationFixture.FIRST;
import static cn.dangchang.rectification.domain.RectificationFixture.LEADER;
import static cn.dangchang.rectification.domain.RectificationFixture.asked;
import static cn.dangchang.rectification.domain.RectificationFixture.ordered;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.rectification.RectificationExtensions.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

/** More time: for a reason, before the day, decided by somebody else. */
class ExtensionTests {
    @Test
    void anExtensionWithoutAGroundIsRefused() {
        refusedFor(EXTENSION_WITHOUT_GROUND, () -> Extension.asked(ordered(DAY), new Request(List.of(), " ", DAY.plusDays(5)), FIRST, DAY, 10));
    }

    @Test
    void anExtensionAfterTheDeadlineIsRefused() {
        refusedFor(EXTENSION_AFTER_THE_DEADLINE, () -> asked(ordered(DAY), DAY.plusDays(1), DAY.plusDays(5)));
    }

    @Test
    void anExtensionIsAskedWithinTheDaysBeforeTheDeadline() {
        refusedFor(EXTENSION_ASKED_TOO_EARLY, () -> asked(ordered(DAY), DAY.minusDays(11), DAY.plusDays(5)));
        assertThat(asked(ordered(DAY), DAY.minusDays(10), DAY.plusDays(5)).items()).containsExactly(1);
        assertThat(asked(ordered(DAY), DAY, DAY.plusDays(5)).items()).containsExactly(1);
    }

    @Test
    void anEarlierDayIsNoExtension() {
        refusedFor(EXTENSION_DOES_NOT_EXTEND, () -> asked(ordered(DAY), DAY, DAY));
    }

    @Test
    void whoAskedDoesNotDecide() {
        refusedFor(DECIDER_ASKED_FOR_IT, () -> asked(ordered(DAY), DAY, DAY.plusDays(5)).grant(FIRST, DAY, DAY.plusDays(5), null));
    }

    @Test
    void aGrantedDayIsTheNewDeadline() {
        var matter = ordered(DAY);
        var extension = asked(matter, DAY, DAY.plusDays(9));
        extension.grant(LEADER, DAY, DAY.plusDays(5), null);
        matter.extend(extension);
        assertThat(matter.deadline()).isEqualTo(DAY.plusDays(5));
        refusedFor(NO_EXTENSION_ASKED, () -> extension.refuse(LEADER, DAY, "已决定"));
    }

    @Test
    void theDayThatTheOrderNamedStaysThroughEveryExtension() {
        var matter = ordered(DAY);
        extended(matter, DAY, DAY.plusDays(20));
        extended(matter, DAY.plusDays(20), DAY.plusDays(29));
        assertThat(matter.item(1).deadline()).isEqualTo(DAY.plusDays(29));
        assertThat(matter.item(1).firstDeadline()).isEqualTo(DAY);
    }

    private static void extended(Rectification matter, java.time.LocalDate today, java.time.LocalDate until) {
        var extension = asked(matter, today, until);
        extension.grant(LEADER, today, until, null);
        matter.extend(extension);
    }

    @Test
    void aRefusalSaysWhy() {
        refusedFor(DECISION_NEEDS_A_REASON, () -> asked(ordered(DAY), DAY, DAY.plusDays(5)).refuse(LEADER, DAY, null));
    }
}
