package cn.dangchang.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.organisation.People;
import cn.dangchang.plan.AnnualPlanDrafting.ChangeRequest;
import cn.dangchang.plan.AnnualPlanGround;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanFrame.BaseFigure;
import cn.dangchang.plan.PlanFrame.KeyPoint;
import cn.dangchang.plan.PlanGround;
import cn.dangchang.plan.PlanPlay;
import cn.dangchang.plan.VisitGate;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The plan's way on the real engine, each test in an agency of its own. */
@DangchangTest
class AnnualPlanProcessTests {
    @Autowired ApplicationContext house;
    @Autowired OfficeClock clock;
    private PlanPlay play;

    @BeforeEach
    void itIsSpring() {
        itBecomes(LocalDate.of(2026, 3, 2));
        play = new PlanPlay(house);
    }

    @AfterEach
    void theClockRuns() {
        clock.setTo(null);
    }

    @Test
    void aPlanIsInForceOnceTheGovernmentApprovedAndItIsFiled() {
        play.drafted(2026, play.sites(2, "direct"), 1);
        assertThat(play.open()).containsExactly("draft-annual-plan");
        play.submitted();
        assertThat(play.open()).containsExactly("review-annual-plan");
        play.reviewed();
        assertThat(play.open()).containsExactly("record-government-approval");
        play.approved();
        assertThat(play.view().inForce()).isEmpty();
        play.filed();
        assertThat(play.open()).isEmpty();
        assertThat(play.view().inForce()).hasValueSatisfying(version -> assertThat(version.effectiveOn()).isEqualTo(play.today()));
        assertThat(play.plan.value()).isEqualTo(play.agency + "-JH2026-0001");
        assertThat(play.bean(AuditTrail.class).of(Chain.of(play.plan))).extracting(each -> each.action())
                .contains("plan.plan-opened", "plan.plan-submitted",
                "plan.plan-reviewed", "plan.government-approval-recorded", "plan.plan-filed");
    }

    @Test
    void noVisitRestsOnAPlanThatIsNotInForceNorOnOneThatDoesNotNameTheSite() {
        var sites = play.sites(2, "direct");
        var gate = play.bean(VisitGate.class);
        play.drafted(2026, sites.subList(0, 1), 0).submitted().reviewed().approved();
        refused(PlanGround.PLAN_NOT_IN_FORCE, () -> gate.require(play.intent(sites.get(0), play.today(), play.basis()), null));
        assertThatThrownBy(() -> gate.require(play.intent(sites.get(0), play.today(), play.basis()), null))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(play.bean(cn.dangchang.shared.RefusalTexts.class).summary(refusal))
                .startsWith("2026年度"));
        play.filed();
        play.inTransaction(() -> {
            gate.require(play.intent(sites.get(0), play.today(), play.basis()), null);
            return null;
        });
        refused(PlanGround.SITE_NOT_IN_PLAN, () -> gate.require(play.intent(sites.get(1), play.today(), play.basis()), null));
        refused(PlanGround.PLAN_NOT_IN_FORCE, () -> gate.require(play.intent(sites.get(0), LocalDate.of(2027, 1, 4), play.basis()), null));
        assertThat(gate.choices(play.agency, sites.get(0), play.today())).extracting(each -> each.reference()).contains(play.plan.value());
        assertThat(gate.choices(play.agency, sites.get(1), play.today())).isEmpty();
    }

    @Test
    void whoDraftedDoesNotReview() {
        play.drafted(2026, play.sites(1, "direct"), 0);
        play.complete(play.both, "draft-annual-plan", Map.of());
        refused(AnnualPlanGround.REVIEWER_DRAFTED_THE_PLAN, () -> play.complete(play.both, "review-annual-plan",
                Map.of("decision", "approve")));
        play.reviewed();
        assertThat(play.open()).containsExactly("record-government-approval");
    }

    @Test
    void aReturnNeedsItsOpinionAndLeadsBackToTheDraft() {
        play.drafted(2026, play.sites(1, "direct"), 0).submitted();
        refused(AnnualPlanGround.PLAN_RETURNED_WITHOUT_OPINION, () -> play.complete(play.leader, "review-annual-plan",
                Map.of("decision", "return")));
        play.complete(play.leader, "review-annual-plan", Map.of("decision", "return", "opinion", "补充重点单位"));
        assertThat(play.open()).containsExactly("draft-annual-plan");
        play.submitted().reviewed();
        refused(AnnualPlanGround.PLAN_RETURNED_WITHOUT_OPINION, "opinion", () -> play.complete(play.planner, "record-government-approval",
                Map.of("returned", true)));
        play.complete(play.planner, "record-government-approval", Map.of("returned", true, "opinion", "县政府要求压减"));
        assertThat(play.open()).containsExactly("draft-annual-plan");
        assertThat(play.view().current().state()).isEqualTo(State.DRAFT);
    }

    @Test
    void theGovernmentsApprovalHasADocumentNumberAndADay() {
        play.drafted(2026, play.sites(1, "direct"), 0).submitted().reviewed();
        var day = play.today().toString();
        refused(AnnualPlanGround.APPROVAL_WITHOUT_NUMBER, "documentNumber", () -> play.complete(play.planner, "record-government-approval",
                Map.of("government", "县人民政府", "approvedOn", day)));
        refused(AnnualPlanGround.GOVERNMENT_IS_MISSING, "government", () -> play.complete(play.planner, "record-government-approval",
                Map.of("documentNumber", "政函〔2026〕1号", "approvedOn", day)));
        refused(AnnualPlanGround.APPROVAL_DAY_NOT_VALID, "approvedOn", () -> play.complete(play.planner, "record-government-approval",
                Map.of("government", "县人民政府", "documentNumber", "政函〔2026〕1号", "approvedOn", play.today().plusDays(1).toString())));
        assertThat(play.open()).containsExactly("record-government-approval");
    }

    @Test
    void aPlanWithoutLinesOrFiguresIsNotSubmittedAndTotalsAreChecked() {
        play.plan = play.as(play.planner, () -> play.drafting().open(2026));
        refused(AnnualPlanGround.PLAN_WITHOUT_LINES, play::submitted);
        refused(AnnualPlanGround.BASE_TOTAL_DIFFERS, "baseTotal", () -> play.as(play.planner, () -> play.drafting().figures(play.plan,
                List.of(new BaseFigure("烟花爆竹", 5, ""), new BaseFigure("危化", 5, ""), new BaseFigure("矿山", 1, ""),
                new BaseFigure("工贸", 25, "")), 37)));
        play.as(play.planner, () -> play.drafting().figures(play.plan, List.of(new BaseFigure("烟花爆竹", 5, ""), new BaseFigure("危化", 5, ""),
                new BaseFigure("矿山", 1, ""), new BaseFigure("工贸", 26, "")), 37));
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(play.inspector, () -> play.drafting().add(play.plan, PlanPlay.random(3))));
        refused(AnnualPlanGround.PLAN_OF_YEAR_EXISTS, "year", () -> play.as(play.planner, () -> play.drafting().open(2026)));
    }

    @Test
    void sevenMoreOf31GoBackToReviewAndGovernmentWithin30Days() {
        play.inForce(2026, play.sites(19, "general"), 12);
        itBecomes(LocalDate.of(2026, 5, 11));
        play.changedBy(7, LocalDate.of(2026, 5, 10));
        assertThat(play.open()).containsExactly("review-annual-plan");
        var running = play.bean(Clocks.class).running(play.plan, "plan-reapproval").orElseThrow();
        assertThat(running.due()).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(play.task("review-annual-plan").due()).isEqualTo(running.dueAt());
        assertThat(play.view().inForce().orElseThrow().no()).isEqualTo(1);
        assertThat(play.view().current().change()).satisfies(change -> {
            assertThat(change.degree()).isEqualTo("major");
            assertThat(change.countBefore()).isEqualTo(31);
            assertThat(change.countAfter()).isEqualTo(38);
        });
        play.reviewed().approved();
        assertThat(play.bean(Clocks.class).running(play.plan, "plan-reapproval")).isEmpty();
        play.filed();
        assertThat(play.view().inForce().orElseThrow().no()).isEqualTo(2);
        assertThat(play.view().versions()).extracting(each -> each.state()).containsExactly(State.SUPERSEDED, State.IN_FORCE);
        play.changedBy(1, play.today());
        assertThat(play.open()).containsExactly("file-change-note");
    }

    @Test
    void sixMoreOf31AreNotedAndFiled() {
        play.inForce(2026, play.sites(19, "general"), 12);
        play.changedBy(6, play.today());
        assertThat(play.open()).containsExactly("file-change-note");
        assertThat(play.bean(Clocks.class).running(play.plan, "plan-reapproval")).isEmpty();
        refused(AnnualPlanGround.CHANGE_WITHOUT_NOTE, "note", () -> play.complete(play.planner, "file-change-note",
                Map.of("filedWith", "办公室", "filedOn", play.today().toString())));
        play.complete(play.planner, "file-change-note", Map.of("note", "新增六家", "filedWith", "办公室", "filedOn", play.today().toString()));
        assertThat(play.view().inForce().orElseThrow()).satisfies(version -> {
            assertThat(version.no()).isEqualTo(2);
            assertThat(version.note()).isEqualTo("新增六家");
        });
        assertThat(play.open()).isEmpty();
    }

    /** Small changes one after another do not go round the government: each is measured by what it approved last. */
    @Test
    void twoChangesBelowTheThresholdThatTogetherReachItAreMajor() {
        play.inForce(2026, play.sites(19, "general"), 12);
        play.changedBy(4, play.today());
        play.complete(play.planner, "file-change-note", Map.of("note", "新增四家", "filedWith", "办公室", "filedOn", play.today().toString()));
        play.changedBy(3, play.today());
        assertThat(play.open()).containsExactly("review-annual-plan");
        assertThat(play.view().current().change()).satisfies(change -> {
            assertThat(change.countBefore()).isEqualTo(31);
            assertThat(change.countAfter()).isEqualTo(38);
        });
    }

    @Test
    void aChangeIsNotApprovedBeforeItWasDecidedNorAPlanLongBeforeItsYear() {
        play.drafted(2026, play.sites(19, "general"), 12).submitted().reviewed();
        refused(AnnualPlanGround.APPROVAL_DAY_NOT_VALID, "approvedOn", () -> approvedOn(LocalDate.of(2024, 12, 31)));
        play.approved().filed();
        play.changedBy(7, play.today());
        play.reviewed();
        refused(AnnualPlanGround.APPROVAL_DAY_NOT_VALID, "approvedOn", () -> approvedOn(play.today().minusDays(1)));
        play.approved();
        assertThat(play.open()).containsExactly("record-filing");
    }

    private void approvedOn(LocalDate day) {
        play.complete(play.planner, "record-government-approval", Map.of("government", "县人民政府", "documentNumber", "政函〔2026〕1号",
                "approvedOn", day.toString()));
    }

    @Test
    void twoPlannersAtOnceOpenOnePlanOfTheYear() throws Exception {
        var threads = java.util.concurrent.Executors.newFixedThreadPool(2);
        try {
            java.util.concurrent.Callable<Ground> open = () -> {
                try {
                    play.as(play.planner, () -> play.drafting().open(2026));
                    return null;
                } catch (Refusal refusal) {
                    return refusal.ground();
                }
            };
            var answers = new java.util.ArrayList<Ground>();
            for (var each : threads.invokeAll(List.of(open, open))) {
                answers.add(each.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(null, AnnualPlanGround.PLAN_OF_YEAR_EXISTS);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theScheduleLearnsInWhichMonthsThePlanWantsASite() {
        play.inForce(2026, play.sites(1, "direct"), 0);
        var months = play.view().current().lines().get(0).months();
        assertThat(months).isNotEmpty();
        assertThat(play.inTransaction(() -> play.bean(cn.dangchang.plan.ScheduleDemand.class).of(play.agency, 2026))).hasValueSatisfying(year ->
                assertThat(year.sites()).extracting(cn.dangchang.plan.ScheduleDemand.PlannedSite::months).containsExactly(months));
    }

    @Test
    void whatThePlannerSaysWithTheDraftIsKeptForItsReaders() {
        play.drafted(2026, play.sites(1, "direct"), 0);
        play.complete(play.planner, "draft-annual-plan", Map.of("note", "按局务会意见编制"));
        assertThat(play.view().current().note()).isEqualTo("按局务会意见编制");
    }

    @Test
    void theFiledChangeIsDrawnAsItsPaper() throws IOException {
        var sites = play.sites(19, "general");
        play.inForce(2026, sites, 12);
        play.changedBy(6, play.today());
        assertThat(play.view().current().paper()).isNull();
        play.complete(play.planner, "file-change-note", Map.of("note", "新增六家，其余不变", "filedWith", "局办公室", "filedOn",
                play.today().toString(), "filingNumber", "档〔2026〕3号"));
        var documents = play.bean(Documents.class);
        var version = play.view().inForce().orElseThrow();
        assertThat(documents.find(version.paper())).hasValueSatisfying(paper -> {
            assertThat(paper.kind()).isEqualTo(DocumentKind.PLAN_ADJUSTMENT);
            assertThat(paper.number()).contains("应急计调〔2026〕");
            assertThat(paper.matter()).isEqualTo(play.plan);
        });
        try (var pdf = Loader.loadPDF(documents.content(version.paper()))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains("由31家次调整为37家次，增加6家次，占原计划的19.4%")
                    .contains("新增监管单位").contains("新增六家，其余不变").contains("局办公室（档〔2026〕3号）").contains("2026年3月2日")
                    .contains(play.bean(People.class).find(play.leader).orElseThrow().name()).contains("（原计划未列入）");
        }
        play.changedBy(8, play.today());
        play.reviewed().approved().filed();
        assertThat(play.view().current().paper()).as("a major change has the government's approval instead").isNull();
    }

    @Test
    void aChangedKeyPointIsMajorThoughTheNumberStays() {
        play.inForce(2026, play.sites(5, "general"), 0);
        play.as(play.planner, () -> play.drafting().openChange(play.plan));
        refused(AnnualPlanGround.CHANGE_CHANGES_NOTHING, () -> request(false));
        play.as(play.planner, () -> play.drafting().scope(play.plan, List.of(new KeyPoint(KeyPoint.Kind.UNIT, "云汀制造有限公司")), List.of(5),
                null));
        request(false);
        assertThat(play.open()).containsExactly("review-annual-plan");
        assertThat(play.view().current().change().keyScopeChanged()).isTrue();
    }

    @Test
    void aChangeHasItsReasonItsDeciderAndOnlyOneIsUnderWay() {
        refused(SharedGround.NOT_FOR_YOU, () -> play.as(play.inspector, () -> play.drafting().open(2026)));
        play.inForce(2026, play.sites(5, "general"), 0);
        refused(AnnualPlanGround.NO_CHANGE_DRAFTED, () -> request(false));
        play.as(play.planner, () -> play.drafting().openChange(play.plan));
        play.as(play.planner, () -> play.drafting().add(play.plan, PlanPlay.random(1)));
        refused(AnnualPlanGround.CHANGE_ALREADY_OPEN, () -> play.as(play.planner, () -> play.drafting().openChange(play.plan)));
        refused(AnnualPlanGround.CHANGE_WITHOUT_DECIDER, "decidedBy", () -> play.as(play.planner, () -> play.drafting()
                .requestChange(play.plan,
                new ChangeRequest("增加", play.today(), play.inspector, false))));
        refused(AnnualPlanGround.CHANGE_DECIDED_BY_ITS_DRAFTER, "decidedBy", () -> play.as(play.both, () -> play.drafting()
                .requestChange(play.plan,
                new ChangeRequest("增加", play.today(), play.both, false))));
        refused(AnnualPlanGround.CHANGE_WITHOUT_REASON, "reason", () -> play.as(play.planner, () -> play.drafting().requestChange(play.plan,
                new ChangeRequest(" ", play.today(), play.leader, false))));
        request(true);
        assertThat(play.open()).containsExactly("review-annual-plan");
    }

    @Test
    void aReturnedChangeCanBeGivenUpAndThePlanInForceStays() {
        play.inForce(2026, play.sites(5, "general"), 0);
        play.changedBy(2, play.today());
        play.complete(play.leader, "review-annual-plan", Map.of("decision", "return", "opinion", "暂不调整"));
        play.complete(play.planner, "draft-annual-plan", Map.of("withdraw", true));
        assertThat(play.open()).isEmpty();
        assertThat(play.view().inForce().orElseThrow().no()).isEqualTo(1);
        assertThat(play.view().version(2).state()).isEqualTo(State.WITHDRAWN);
        play.changedBy(3, play.today());
        assertThat(play.open()).containsExactly("review-annual-plan");
    }

    @Test
    void theFirstVersionIsNotGivenUp() {
        play.drafted(2026, play.sites(1, "direct"), 0);
        refused(AnnualPlanGround.NOTHING_TO_WITHDRAW, () -> play.complete(play.planner, "draft-annual-plan", Map.of("withdraw", true)));
    }

    @Test
    void theMatterEndsWithItsYear() {
        play.inForce(2026, play.sites(1, "direct"), 0);
        var jobs = play.bean(ManagementService.class);
        var instance = play.view().processInstance();
        assertThat(jobs.createJobQuery().processInstanceId(instance).timers().executable().list()).isEmpty();
        itBecomes(LocalDate.of(2027, 1, 1));
        jobs.createJobQuery().processInstanceId(instance).timers().executable().list().forEach(job -> jobs.executeJob(job.getId()));
        assertThat(play.inTransaction(() -> play.bean(cn.dangchang.engine.Processes.class).isRunning(instance))).isFalse();
    }

    private void request(boolean flagged) {
        play.as(play.planner, () -> play.drafting().requestChange(play.plan, new ChangeRequest("调整", play.today(), play.leader, flagged)));
    }

    private void itBecomes(LocalDate day) {
        clock.setTo(day.atTime(9, 0).atZone(OfficeClock.ZONE).toInstant());
    }

    private static void refused(Ground ground, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }

    private static void refused(Ground ground, String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.ground()).isEqualTo(ground);
            assertThat(refusal.objections()).extracting(Refusal.Objection::field).contains(field);
        });
    }
}
