package cn.dangchang.stories;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.inspection.process.OrdersOnSite;
import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseOpenings.Opening;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.StoryPlay;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.rectification.process.RectificationPlay;
import cn.dangchang.shared.MatterNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where cases come from, and how those end that punish nobody. */
@DangchangTest
class PenaltyOriginStoryTests {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext house;

    private StoryPlay story;

    @BeforeEach
    void aMonday() {
        story = new StoryPlay(house).itIs(MONDAY);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void aTipOffLeadsToACaseWithoutAVisit() {
        var tipOff = story.play.as(INSPECTOR_1, () -> house.getBean(TipOffs.class).register(new TipOffs.Report("telephone", "public", null, "青石镇工业路1号",
                "machinery", "未组织培训就安排工人上岗", false, "HX-1"), new TipOffs.Informant(null, null, null)));
        story.play.of(story.play.as(INSPECTOR_1, () -> house.getBean(CaseOpenings.class).open(new Opening(CaseSource.TIP_OFF, tipOff.value(), "星河木业有限公司",
                "青石镇工业路1号", "未如实记录安全生产教育和培训情况", INSPECTOR_2))));
        assertThat(story.play.file().source()).isEqualTo(CaseSource.TIP_OFF);
        story.play.filed();
        punished(1);
    }

    @Test
    void actionFourOfAVisitOpensACaseAndItsClosingClosesTheFollowUp() {
        var visit = OrdersOnSite.penaltyCase(house);
        story.play.of(opened(visit));
        assertThat(story.play.file().source()).isEqualTo(CaseSource.VISIT);
        assertThat(followUp(visit)).containsExactly(FollowUpState.OPEN);
        story.play.filed();
        punished(1);
        assertThat(followUp(visit)).containsExactly(FollowUpState.CLOSED);
    }

    @Test
    void aFailedReviewOpensACaseByItselfWhichEndsWithAPaidFine() {
        var rectification = new RectificationPlay(house).ordered(1).reported().reviewed(1);
        rectification.complete(LEADER, "decide-escalation", Map.of("measure", "heavier-penalty"));
        story.play.of(opened(rectification.visit));
        assertThat(story.play.file().source()).isEqualTo(CaseSource.FAILED_REVIEW);
        story.play.filed();
        punished(1);
        assertThat(followUp(rectification.visit)).contains(FollowUpState.CLOSED);
    }

    @Test
    void whatIsNotFiledIsAnsweredAndStops() {
        story.play.transferred().applied();
        story.play.complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        story.play.complete(LEADER, "approve-filing", Map.of("decision", "refuse", "opinion", "不属本机关管辖"));
        story.play.complete(INSPECTOR_1, "refuse-filing", Map.of("answer", "已书面告知移送机关"));
        assertThat(story.stage()).isEqualTo(Stage.REFUSED);
        assertThat(story.tasks()).isEmpty();
    }

    @Test
    void aFiledCaseIsWithdrawnWithAReasonAndALeadersAgreement() {
        story.play.transferred().filed().concluded("withdrawn", "").closed();
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.papers()).doesNotContain(DocumentKind.PENALTY_DECISION);
    }

    @Test
    void whatIsNotEstablishedIsClosedWithoutAPenalty() {
        story.play.transferred().filed().concluded("not-established", "").closed();
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.decision.fines()).isEmpty();
    }

    private void punished(int fact) {
        story.play.intend(fact, "首次发现", Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted().toTheEnd();
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
        assertThat(story.fine().settled()).isTrue();
    }

    private MatterNumber opened(MatterNumber visit) {
        var cases = story.play.as(LEADER, () -> house.getBean(PenaltyCases.class).ofVisit(visit));
        assertThat(cases).hasSize(1);
        return cases.get(0).number();
    }

    private List<FollowUpState> followUp(MatterNumber visit) {
        return story.play.as(LEADER, () -> house.getBean(SiteVisits.class).find(visit)).orElseThrow().followUps().stream()
                .filter(each -> each.kind() == FollowUpKind.PENALTY_CASE).map(each -> each.state()).toList();
    }
}
