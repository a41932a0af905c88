package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.law.DiscretionGround;
import cn.dangchang.penalty.CaseDraft.Penalty;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseJoins;
import cn.dangchang.penalty.CaseWeighings;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.shared.SharedGround;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is proposed in a case: weighed act by act, approved below its step, sealed with the conclusion; its term and its standing still. */
@DangchangTest
class CaseDraftTests {
    @Autowired
    private ApplicationContext house;

    private CasePlay play;

    @BeforeEach
    void fresh() {
        play = new CasePlay(house).transferred().filed();
    }

    @Test
    void aPenaltyThatWasWeighedIsSealedWithTheLeadersAgreementAndTheCaseGoesOnToItsNotices() {
        play.weighed(1, 1, "30000", "ordinary").penaltyAgreed();
        var draft = house.getBean(CaseDrafts.class).current(play.number).orElseThrow();
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.penalties()).singleElement().satisfies(each -> {
            assertThat(each.fine()).isEqualByComparingTo("30000");
            assertThat(each.hearing()).isFalse();
            assertThat(each.weights()).singleElement().satisfies(weight -> assertThat(weight.punishedBy()).contains("第九十七条"));
        });
        assertThat(play.openTasks()).doesNotContain("apply-case-closing", "investigate");
    }

    @Test
    void fromFiftyThousandAUnitMayAskForAHearing() {
        assertThat(hearing("49999", "ordinary")).isFalse();
        assertThat(hearing("50000", "heavier")).isTrue();
    }

    @Test
    void anActThatNobodyWeighedLetsNoPenaltyBeProposed() {
        play.proven().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        refusedFor(CaseGround.FACT_NOT_WEIGHED, () -> play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "penalty", "reason", "事实清楚")));
    }

    @Test
    void outsideTheRangeNothingIsWeighedAndBelowTheStepNeedsALegalGroundAndAnApproval() {
        refusedFor(DiscretionGround.AMOUNT_OUTSIDE_RANGE, () -> play.weighed(1, 1, "100001", "severe"));
        refusedFor(DiscretionGround.BELOW_STEP_WITHOUT_GROUND, () -> play.weighed(1, 1, "1000", "severe"));
        play.weighed(1, 1, "1000", "severe", "removed-harm");
        assertThat(lines()).singleElement().satisfies(each -> assertThat(each.below() && !each.approved()).isTrue());
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(GROUP_LEADER, () -> weighings().approveBelow(play.number, 1, 1)));
        play.as(LEADER, () -> weighings().approveBelow(play.number, 1, 1));
        assertThat(lines()).singleElement().satisfies(each -> assertThat(each.approved()).isTrue());
        play.weighed(1, 1, "2000", "severe", "removed-harm");
        assertThat(lines()).singleElement().satisfies(each -> assertThat(each.approved()).isFalse());
    }

    @Test
    void whoAgreesWithTheConclusionApprovesWhatLiesBelowItsStep() {
        play.weighed(1, 1, "1000", "severe", "removed-harm").penaltyAgreed();
        assertThat(house.getBean(CaseDrafts.class).current(play.number).orElseThrow().penalties().get(0).weights().get(0).approvedBy()).isEqualTo(LEADER.value());
    }

    @Test
    void whatIsSubmittedCannotBeWeighedAnewUntilItComesBack() {
        play.weighed(1, 1, "30000", "ordinary");
        play.proven().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "penalty", "reason", "事实清楚"));
        refusedFor(CaseGround.DRAFT_SUBMITTED, () -> play.weighed(1, 1, "20000", "ordinary"));
        play.complete(LEADER, "review-conclusion", Map.of("decision", "return", "opinion", "补充证据"));
        play.weighed(1, 1, "40000", "ordinary");
        assertThat(house.getBean(CaseDrafts.class).current(play.number)).isEmpty();
    }

    @Test
    void beforeTheFilingNothingIsWeighed() {
        play = new CasePlay(house).transferred().written();
        refusedFor(CaseGround.NOT_FILED, () -> play.weighed(1, 1, "30000", "ordinary"));
    }

    @Test
    void moreTimeIsAskedForInTimeAndGivenByALeader() {
        var due = house.getBean(Clocks.class).running(play.number, "case-90").orElseThrow().due();
        var extensions = house.getBean(CaseExtensions.class);
        refusedFor(CaseGround.EXTENSION_NOT_LATER, () -> play.as(INSPECTOR_1, () -> extensions.ask(play.number, due, "鉴定未完成")));
        refusedFor(CaseGround.EXTENSION_TOO_LONG, () -> play.as(INSPECTOR_1, () -> extensions.ask(play.number, due.plusDays(120), "鉴定未完成")));
        refusedFor(CaseGround.EXTENSION_NEEDS_A_REASON, () -> play.as(INSPECTOR_1, () -> extensions.ask(play.number, due.plusDays(30), " ")));
        play.as(INSPECTOR_1, () -> extensions.ask(play.number, due.plusDays(30), "鉴定未完成"));
        refusedFor(CaseGround.EXTENSION_ALREADY_ASKED, () -> play.as(INSPECTOR_2, () -> extensions.ask(play.number, due.plusDays(40), "鉴定未完成")));
        assertThat(play.openTasks()).contains("decide-case-extension");
        play.complete(LEADER, "decide-case-extension", Map.of("decision", "approve"));
        assertThat(house.getBean(Clocks.class).running(play.number, "case-90").orElseThrow().due()).isEqualTo(due.plusDays(30));
        assertThat(play.as(LEADER, () -> house.getBean(Documents.class).of(play.number))).extracting(Documents.IssuedDocument::kind).contains(DocumentKind.CASE_EXTENSION);
    }

    @Test
    void aCaseStandsStillByALeadersOrderAndItsTermWithIt() {
        var extensions = house.getBean(CaseExtensions.class);
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_1, () -> extensions.suspend(play.number, "等待鉴定", "华应急〔2026〕9号")));
        play.as(LEADER, () -> extensions.suspend(play.number, "等待司法机关认定", "华应急〔2026〕9号"));
        assertThat(house.getBean(Clocks.class).running(play.number, "case-90").orElseThrow().state()).isEqualTo(RunningClock.State.PAUSED);
        play.proven().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        refusedFor(CaseGround.CASE_SUSPENDED, () -> play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "not-established", "reason", "事实不能成立")));
        play.as(LEADER, () -> extensions.resume(play.number, "已收到认定意见"));
        play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "not-established", "reason", "事实不能成立"));
        assertThat(house.getBean(Clocks.class).running(play.number, "case-90").orElseThrow().state()).isEqualTo(RunningClock.State.RUNNING);
    }

    @Test
    void anActThatWasFoundTooLateIsNotFiled() {
        play = new CasePlay(house).transferred();
        play.as(INSPECTOR_1, () -> play.filings().addFact(play.number, "三年前未如实记录培训情况", play.today().minusYears(3), false));
        play.written().signed();
        refusedFor(DiscretionGround.LIMITATION_HAS_RUN, () -> play.complete(INSPECTOR_1, "apply-filing", Map.of()));
    }

    @Test
    void aCaseThatIsNotFiledIsJoinedToAnotherAndEnds() {
        var other = new CasePlay(house).transferred().written();
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_1, () -> joins().join(other.number, play.number, "同一当事人")));
        refusedFor(CaseGround.ALREADY_FILED, () -> play.as(LEADER, () -> joins().join(play.number, other.number, "同一当事人")));
        play.as(LEADER, () -> joins().join(other.number, play.number, "同一当事人"));
        assertThat(other.file().stage()).isEqualTo(Stage.JOINED);
        assertThat(other.openTasks()).isEmpty();
        assertThat(play.file().parties()).hasSize(1);
        assertThat(play.file().facts()).hasSize(2);
        refusedFor(CaseGround.ALREADY_CLOSED, () -> play.as(LEADER, () -> joins().join(other.number, play.number, "同一当事人")));
    }

    @Test
    void partiesLeaveForACaseOfTheirOwn() {
        play = new CasePlay(house).transferred().written();
        play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.PERSON, CasePlay.head()));
        play.signed();
        refusedFor(CaseGround.SPLIT_NEEDS_PARTIES, () -> play.as(LEADER, () -> joins().split(play.number, List.of(1, 2), "分别处理")));
        var own = new CasePlay(house).of(play.as(LEADER, () -> joins().split(play.number, List.of(2), "分别处理")));
        assertThat(play.file().parties()).singleElement().satisfies(each -> assertThat(each.seq()).isEqualTo(1));
        assertThat(own.file().parties()).singleElement().satisfies(each -> assertThat(each.kind()).isEqualTo(PartyKind.PERSON));
        assertThat(own.openTasks()).containsExactly("apply-filing");
        assertThat(own.file().splitFrom()).isEqualTo(play.number);
    }

    private CaseJoins joins() {
        return house.getBean(CaseJoins.class);
    }

    private boolean hearing(String fine, String step) {
        play = new CasePlay(house).transferred().filed().weighed(1, 1, fine, step).penaltyAgreed();
        return house.getBean(CaseDrafts.class).current(play.number).orElseThrow().penalties().stream().anyMatch(Penalty::hearing);
    }

    private CaseWeighings weighings() {
        return house.getBean(CaseWeighings.class);
    }

    private List<CaseWeighings.Line> lines() {
        return play.as(INSPECTOR_1, () -> weighings().lines(play.number));
    }
}
