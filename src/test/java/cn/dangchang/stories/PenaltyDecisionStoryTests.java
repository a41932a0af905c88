package cn.dangchang.stories;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.law.DiscretionGround;
import cn.dangchang.penalty.CaseDrafts;
import cn.dangchang.penalty.CaseExtensions;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.domain.review.ReviewComments;
import cn.dangchang.penalty.process.Intended;
import cn.dangchang.penalty.process.StoryPlay;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.WorklistGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is proposed, reviewed and decided: each case ends closed. */
@DangchangTest
class PenaltyDecisionStoryTests {
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
    void theReviewerReturnsTwiceAndThenPasses() {
        story.play.transferred().filed().intend(Intended.fine(1, 60_000)).penaltyAgreed();
        story.submitted();
        var reviewer = story.review.reviewer();
        returned("裁量理由没有写明企业规模");
        refusedFor(ReviewGround.COMMENTS_UNANSWERED, () -> story.review.sentAgain());
        answered();
        story.review.proposes(55_000, "当事人为小型企业，属于一般阶次");
        story.review.sentAgain();
        returned("没有写明改正的情况");
        answered();
        story.review.proposes(52_000, "当事人为小型企业，已经改正，属于一般阶次");
        story.review.sentAgain();
        assertThat(story.review.reviewer()).as("who looked before looks again").isEqualTo(reviewer);
        story.toTheEnd();
        assertThat(story.papers()).filteredOn(DocumentKind.LEGAL_REVIEW_OPINION::equals).hasSize(3);
        assertThat(fined()).containsExactly(52_000);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aMitigatingGroundLowersTheFineBelowItsStepWithALeadersApproval() {
        story.play.transferred().filed();
        refusedFor(DiscretionGround.BELOW_STEP_WITHOUT_GROUND, () -> story.play.weighed(1, 1, "1000", "severe"));
        story.play.weighed(1, 1, "1000", "severe", "removed-harm").penaltyAgreed();
        story.submitted().toTheEnd();
        assertThat(house.getBean(CaseDrafts.class).current(story.play.number).orElseThrow().penalties().get(0).weights().get(0).approvedBy())
                .isEqualTo(LEADER.value());
        assertThat(fined()).containsExactly(1_000);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void twoViolationsInOneCaseAreWeighedOneByOneAndAdded() {
        story.play.transferred();
        story.play.as(INSPECTOR_1, () -> story.play.filings().addFact(story.play.number, "特种作业人员无证上岗", null, false));
        story.play.filed();
        story.play.intend(1, "首次发现", Intended.fine(1, 30_000));
        story.play.intend(2, "首次发现", Intended.fine(1, 25_000, "特种作业人员无证上岗"));
        story.play.penaltyAgreed();
        var penalty = house.getBean(CaseDrafts.class).current(story.play.number).orElseThrow().penalties().get(0);
        assertThat(penalty.weights()).extracting(each -> each.fine().intValue()).containsExactly(30_000, 25_000);
        assertThat(penalty.hearing()).as("together they reach the threshold").isTrue();
        story.submitted().toTheEnd();
        assertThat(fined()).containsExactly(55_000);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aUnitItsHeadAndASelfEmployedPersonAreEachDecidedServedPaidAndClosedInOneCase() {
        story.play.transferred();
        story.decision.proposed().passed().discussed().decided().issued().served().followedUp();
        assertThat(fined()).containsExactlyInAnyOrder(60_000, 20_000, 3_000);
        story.decision.paid("星河木业有限公司");
        refusedFor(PenaltyGround.FINE_NOT_PAID, () -> story.closed());
        story.decision.fines().stream().filter(each -> !each.settled()).forEach(each -> story.decision.paid(each.party()));
        story.closed();
        assertThat(story.papers()).filteredOn(DocumentKind.PENALTY_DECISION::equals).hasSize(3);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void theNinetyDaysAreExtendedAndTheDecisionFallsOnTheLastDayOfTheExtension() {
        story.play.transferred().filed().intend(Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted();
        var first = story.due("case-90");
        story.play.as(INSPECTOR_1, () -> house.getBean(CaseExtensions.class).ask(story.play.number, first.plusDays(30), "鉴定未完成"));
        story.play.complete(LEADER, "decide-case-extension", Map.of("decision", "approve"));
        var last = story.due("case-90");
        assertThat(last).isEqualTo(first.plusDays(30));
        story.itIs(last.plusDays(1));
        refusedFor(DecisionGround.CASE_TERM_OVER, () -> story.decided());
        story.itIs(last).decided().carriedOut().paid().closed();
        assertThat(story.papers()).contains(DocumentKind.CASE_EXTENSION);
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void anOfficerStandsAsideInTheMiddleAndAnotherGoesOnToTheEnd() {
        story.play.transferred().filed();
        story.play.as(LEADER, () -> story.play.filings().recuse(story.play.number, INSPECTOR_2, "与当事人法定代表人有亲属关系", new PersonId("inspector-3")));
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> story.play.complete(INSPECTOR_2, "investigate", Map.of("confirmed", true)));
        story.play.intend(Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted().toTheEnd();
        assertThat(story.play.file().officers()).containsExactly(INSPECTOR_1, new PersonId("inspector-3"));
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void aDecisionIsServedByAnnouncementAndItsTermsRunFromTheThirtiethDay() {
        story.play.transferred().filed().intend(Intended.fine(1, 30_000)).penaltyAgreed();
        story.submitted().decided().decision.issued();
        var service = story.decision.service(story.decision.file().decisions().get(0));
        story.decision.on(service, "serve-document", Map.of("method", "post"));
        story.decision.on(service, "record-receipt", Map.of("result", "failed", "note", "查无此单位"));
        story.decision.on(service, "serve-document", Map.of("method", "announcement", "note", "受送达人下落不明，邮寄退回"));
        story.decision.on(service, "post-announcement", Map.of("postedOn", story.play.today().toString(), "place", "机关门户网站"));
        assertThat(story.decision.fines()).as("no term runs before the service").isEmpty();
        var thirtieth = LocalDate.of(2026, 4, 1);
        story.itIs(thirtieth.plusDays(1));
        announcementExpires();
        story.decision.on(service, "confirm-announced-service", Map.of("confirmed", true));
        assertThat(story.fine().servedOn()).isEqualTo(thirtieth);
        story.decision.followedUp();
        story.paid().closed();
        assertThat(story.stage()).isEqualTo(Stage.CLOSED);
    }

    private void announcementExpires() {
        var jobs = house.getBean(ManagementService.class);
        jobs.createJobQuery().timers().executable().list().stream().filter(job -> "announcement-expired".equals(jobs.createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId())).forEach(job -> jobs.executeJob(job.getId()));
    }

    private void returned(String point) {
        story.review.answered();
        story.review.comment(story.review.reviewer(), point);
        story.review.decide(story.review.reviewer(), "return");
    }

    /** Every point of the newest return is answered. */
    private void answered() {
        var last = story.review.review().comments();
        last.stream().filter(each -> each.answer() == null)
                .forEach(each -> story.play.as(INSPECTOR_1, () -> house.getBean(ReviewComments.class).answer(story.play.number, each.seq(), "已补充")));
    }

    private List<Integer> fined() {
        return story.decision.fines().stream().map(each -> each.yuan().intValue()).toList();
    }
}
