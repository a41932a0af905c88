package cn.dangchang.inspection.process;

import static cn.dangchang.inspection.process.VisitPlay.ARCHIVIST;
import static cn.dangchang.inspection.process.VisitPlay.COORDINATOR;
import static cn.dangchang.inspection.process.VisitPlay.GROUP_LEADER;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_1;
import static cn.dangchang.inspection.process.VisitPlay.INSPECTOR_2;
import static cn.dangchang.inspection.process.VisitPlay.LEADER;
import static cn.dangchang.inspection.process.VisitPlay.entry;
import static cn.dangchang.inspection.process.VisitPlay.finding;
import static cn.dangchang.inspection.process.VisitPlay.majorHazard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import cn.dangchang.DangchangTest;
import cn.dangchang.inspection.Disposition;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingTraits;
import cn.dangchang.inspection.InspectionGround;
import cn.dangchang.inspection.SignedThing;
import cn.dangchang.inspection.SiteMeasure;
import cn.dangchang.inspection.Urgency;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** An urgent visit whose late approval is denied does nothing more to the enterprise, unless a leader approves it after all. */
@DangchangTest
class LateDenialTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private MockMvc web;
    @Autowired
    private UserDetailsService accounts;

    private VisitPlay play;

    @BeforeEach
    void begin() {
        play = new VisitPlay(house).urgent(new Urgency("群众举报粉尘浓度异常", Instant.parse("2026-11-23T00:00:00Z"), LEADER));
    }

    private void denied() {
        play.complete(LEADER, "file-late-approval", Map.of("decision", "return", "opinion", "不属于紧急情况"));
    }

    private static void refused(ThrowingCallable act) {
        refused(InspectionGround.LATE_APPROVAL_DENIED, act);
    }

    private static void refused(InspectionGround ground, ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.ground()).isEqualTo(ground);
    }

    @Test
    void nothingIsEnteredFoundOrFedBackAfterADenial() {
        play.entered();
        UUID found = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        denied();
        refused(() -> play.found(INSPECTOR_1, finding("除尘器未接地")));
        refused(() -> play.as(INSPECTOR_1, () -> play.findings.change(found, finding("除尘器未接地，积尘严重"), play.visits.finding(found).version())));
        play.inspected().signedFeedback();
        refused(() -> play.complete(INSPECTOR_1, "feed-back-on-site", Map.of("receivedBy", "陈某", "partySigned", "signed")));
    }

    @Test
    void theGateStaysShutAfterADenialButTheVisitMayBeCalledOff() {
        denied();
        refused(() -> play.complete(INSPECTOR_1, "enter-site", entry("entered")));
        refused(() -> play.complete(INSPECTOR_1, "enter-site", entry("refused")));
        play.complete(INSPECTOR_1, "enter-site", entry("cancelled"));
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.NOT_HELD);
    }

    @Test
    void noOrderMeasureCaseOrPenaltyIsDecidedAfterADenial() {
        play.entered();
        UUID found = play.found(INSPECTOR_1, finding("未如实记录培训情况", new FindingTraits(true, true, true, false)));
        play.inspected().fedBack();
        denied();
        for (var action : List.of(Disposition.ORDER_RECTIFICATION, Disposition.FILE_CASE, Disposition.SUMMARY_PENALTY, Disposition.TRANSFER)) {
            refused(() -> play.decide(found, Set.of(action)));
        }
        refused(() -> play.decide(found, Set.of(Disposition.SUSPEND_OPERATIONS), Set.of(SiteMeasure.SUSPEND_OPERATIONS)));
        play.decide(found, Set.of(Disposition.RECTIFY_NOW));
        play.proposedDispositions();
        assertThat(play.openTasks()).contains("verify-immediate-rectification");
    }

    @Test
    void aSummaryPenaltyDecidedBeforeTheDenialIsNotProposedAfterIt() {
        play.entered();
        UUID found = play.found(INSPECTOR_1, finding("未如实记录培训情况", new FindingTraits(true, true, true, false)));
        play.inspected().fedBack();
        play.decide(found, Set.of(Disposition.SUMMARY_PENALTY));
        denied();
        refused(play::proposedDispositions);
        assertThat(play.seenBy(INSPECTOR_1).followUps()).isEmpty();
    }

    @Test
    void whatWasDecidedBeforeIsNotCarriedOutAndGoesOnOnceALeaderApprovesAnew() {
        acting();
        denied();
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.officersSign(SignedThing.SITE_MEASURES);
        play.partySigns(SignedThing.SITE_MEASURES);
        for (var act : List.of("issue-rectification-order", "order-site-measures", "secure-evidence")) {
            refused(() -> play.complete(INSPECTOR_1, act, Map.of()));
        }
        refused(() -> play.complete(INSPECTOR_1, "hand-over-case", Map.of("authority", "县消防救援大队", "reason", "职责所属")));
        play.complete(INSPECTOR_2, "answer-late-denial", Map.of("answer", "anew", "note", "补充举报材料"));
        refused(() -> play.complete(INSPECTOR_1, "issue-rectification-order", Map.of()));
        play.complete(LEADER, "file-late-approval", Map.of("decision", "approve", "opinion", "同意补办"));
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        play.complete(INSPECTOR_1, "order-site-measures", Map.of());
        assertThat(play.seenBy(INSPECTOR_1).followUps()).hasSize(2);
    }

    @Test
    void aVisitThatIsTakenBackTakesItsFindingsWithItAndEndsEverything() throws Exception {
        acting();
        denied();
        web.perform(get("/inspections/" + play.visit + "/field").with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(content().string(containsString("补办审批未获同意，不能再作出对企业不利的处理")));
        play.complete(GROUP_LEADER, "answer-late-denial", Map.of("answer", "withdraw", "note", "不再检查"));
        assertThat(play.openTasks()).isEmpty();
        var seen = play.seenBy(INSPECTOR_1);
        assertThat(seen.stage()).isEqualTo(VisitStage.WITHDRAWN);
        assertThat(seen.findings()).hasSize(4).allMatch(each -> each.state() == FindingState.WITHDRAWN);
        web.perform(get("/inspections/" + play.visit + "/field").with(user(accounts.loadUserByUsername("inspector-1"))))
                .andExpect(content().string(containsString("检查已撤回")));
    }

    @Test
    void aVisitWhoseOrderRunsIsNotTakenBack() {
        acting();
        play.officersSign(SignedThing.RECTIFICATION_ORDER);
        play.partySigns(SignedThing.RECTIFICATION_ORDER);
        play.complete(INSPECTOR_1, "issue-rectification-order", Map.of());
        denied();
        refused(InspectionGround.FOLLOW_UPS_OPEN,
                () -> play.complete(INSPECTOR_1, "answer-late-denial", Map.of("answer", "withdraw", "note", "不再检查")));
    }

    @Test
    void aDenialThatComesAfterTheVisitIsNotedAndTheFileIsStillClosed() {
        play.entered().inspected().fedBack();
        denied();
        play.complete(INSPECTOR_1, "answer-late-denial", Map.of("answer", "withdraw", "note", "检查已结束"));
        play.complete(GROUP_LEADER, "bind-inspection-file", Map.of("missingReason", "补办审批未获同意，没有审批表"));
        play.complete(COORDINATOR, "receive-inspection-file", Map.of("location", "二楼档案柜3层"));
        play.complete(ARCHIVIST, "archive-inspection-file", Map.of("archiveNumber", "2026-0002", "retention", "30y"));
        assertThat(play.openTasks()).isEmpty();
        assertThat(play.seenBy(INSPECTOR_1).stage()).isEqualTo(VisitStage.CLOSED);
    }

    private void acting() {
        play.entered();
        UUID order = play.found(INSPECTOR_1, finding("安全警示标志不足"));
        UUID filed = play.found(INSPECTOR_2, finding("特种作业人员无证上岗", new FindingTraits(false, true, false, false)));
        UUID hazard = play.found(INSPECTOR_1, majorHazard("除尘系统未设置泄爆装置"));
        UUID elsewhere = play.found(INSPECTOR_1, finding("疏散通道被占用", new FindingTraits(false, false, false, true)));
        play.inspected().fedBack();
        play.decide(order, Set.of(Disposition.ORDER_RECTIFICATION));
        play.decide(filed, Set.of(Disposition.FILE_CASE));
        play.decide(hazard, Set.of(Disposition.SUSPEND_OPERATIONS), Set.of(SiteMeasure.SUSPEND_OPERATIONS));
        play.decide(elsewhere, Set.of(Disposition.TRANSFER));
        play.proposedDispositions();
    }
}
