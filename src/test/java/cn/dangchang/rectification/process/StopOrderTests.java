package cn.dangchang.rectification.process;

import static cn.dangchang.rectification.RectificationGround.HAZARD_NOT_YET_REMOVED;
import static cn.dangchang.rectification.RectificationGround.REVIEW_BY_FEWER_THAN_TWO;
import static cn.dangchang.rectification.RectificationGround.STOP_ORDER_STANDS;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static cn.dangchang.rectification.process.RectificationPlay.ESCORT;
import static cn.dangchang.rectification.process.RectificationPlay.GROUP_LEADER;
import static cn.dangchang.rectification.process.RectificationPlay.INSPECTOR_1;
import static cn.dangchang.rectification.process.RectificationPlay.INSPECTOR_2;
import static cn.dangchang.rectification.process.RectificationPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.rectification.RectificationResumptions;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Work that was stopped resumes only through review and approval, and nothing is closed before. */
@DangchangTest
class StopOrderTests {
    @Autowired
    private ApplicationContext house;

    private RectificationPlay play;

    @BeforeEach
    void stopped() {
        play = new RectificationPlay(house).stopped();
    }

    @Test
    void workResumesAfterReviewByTwoAndApproval() {
        play.reported().reviewed();
        asked(ESCORT);
        signed();
        play.complete(INSPECTOR_1, "review-resumption", Map.of("decision", "pass"));
        play.complete(LEADER, "approve-resumption", Map.of("decision", "approve", "opinion", "同意"));
        assertThat(play.file().stopOrder().stands()).isFalse();
        assertThat(play.file().resumptions().get(0).documentNumber()).isNotBlank();
        play.closed();
        assertThat(play.file().closed()).isTrue();
    }

    @Test
    void nothingIsClosedWhileTheStopOrderStands() {
        play.reported().reviewed();
        refusedFor(STOP_ORDER_STANDS, () -> play.complete(GROUP_LEADER, "close-findings", Map.of("confirmed", true)));
    }

    @Test
    void aRefusedResumptionLeavesTheStopOrderStanding() {
        play.reported().reviewed();
        asked(ESCORT);
        signed();
        play.complete(INSPECTOR_1, "review-resumption", Map.of("decision", "pass"));
        play.complete(LEADER, "approve-resumption", Map.of("decision", "refuse", "opinion", "尚需试运行"));
        assertThat(play.file().stopOrder().stands()).isTrue();
        asked(ESCORT);
        assertThat(play.openTasks()).containsExactly("close-findings", "review-resumption");
    }

    @Test
    void aReviewThatFailsNeverReachesTheLeader() {
        asked(ESCORT);
        signed();
        play.complete(INSPECTOR_1, "review-resumption", Map.of("decision", "fail", "note", "泄爆装置未安装"));
        assertThat(play.openTasks()).containsExactly("report-rectification");
    }

    @Test
    void theHazardIsRemovedBeforeTheReviewPasses() {
        asked(ESCORT);
        signed();
        refusedFor(HAZARD_NOT_YET_REMOVED, () -> play.complete(INSPECTOR_1, "review-resumption", Map.of("decision", "pass")));
    }

    @Test
    void oneOfficerDoesNotReviewAlone() {
        asked(ESCORT);
        play.as(INSPECTOR_1, () -> resumptions().sign(play.number, INSPECTOR_1, null, null));
        refusedFor(REVIEW_BY_FEWER_THAN_TWO, () -> play.complete(INSPECTOR_1, "review-resumption", Map.of("decision", "pass")));
    }

    private void asked(PersonId person) {
        play.as(person, () -> resumptions().request(play.number, "泄爆装置已安装"));
    }

    private void signed() {
        play.as(INSPECTOR_1, () -> resumptions().sign(play.number, INSPECTOR_1, null, null));
        play.as(INSPECTOR_2, () -> resumptions().sign(play.number, INSPECTOR_2, null, null));
        play.as(INSPECTOR_1, () -> resumptions().refusedByParty(play.number, "陈某", "不签", "李某", null));
    }

    private RectificationResumptions resumptions() {
        return house.getBean(RectificationResumptions.class);
    }
}
