package cn.dangchang.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.BooksOfTheCounty;
import cn.dangchang.demo.CampaignInTheCity;
import cn.dangchang.demo.Chapter;
import cn.dangchang.demo.City;
import cn.dangchang.demo.ConsultationAtTheChemicalsDealer;
import cn.dangchang.demo.CountyStory;
import cn.dangchang.demo.CrossAreaVisitToTheSteelworks;
import cn.dangchang.demo.DrawOfTheWorkshops;
import cn.dangchang.demo.FailedReviewAtTheColdStore;
import cn.dangchang.demo.FiveActionsAtTheFurnitureFactory;
import cn.dangchang.demo.NothingFoundAtTheFoundry;
import cn.dangchang.demo.Office;
import cn.dangchang.demo.Stage;
import cn.dangchang.demo.UrgentVisitAtTheQuarry;
import cn.dangchang.demo.VisitOf;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Documents.IssuedDocument;
import cn.dangchang.engine.Processes;
import cn.dangchang.inspection.FindingState;
import cn.dangchang.inspection.FindingView;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.MajorHazards;
import cn.dangchang.inspection.SecondLooks;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.plan.Campaigns;
import cn.dangchang.plan.TipOffs;
import cn.dangchang.rectification.RectificationFile;
import cn.dangchang.rectification.Rectifications;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import cn.dangchang.worklist.domain.TaskFilter;
import cn.dangchang.worklist.domain.TaskLists;
import cn.dangchang.worklist.domain.TaskRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The story of the demo agency, played on the tests' database, and what must hold when it is told. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountyStoryTests {
    @Autowired
    private Stage stage;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Documents documents;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private MajorHazards hazards;
    @Autowired
    private SecondLooks secondLooks;
    @Autowired
    private Rectifications rectifications;
    @Autowired
    private TaskLists tasks;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Processes processes;
    @Autowired
    private MessageSource words;

    private Map<Class<?>, Chapter> played;
    private List<MatterNumber> before;

    @BeforeAll
    void play() {
        stage.days().begin();
        before = stage.acts().as(Office.LEADER, this::numbers);
        var chapters = CountyStory.chapters();
        chapters.forEach(chapter -> transaction.executeWithoutResult(status -> chapter.play(stage)));
        played = chapters.stream().collect(Collectors.toMap(Chapter::getClass, chapter -> chapter, (first, other) -> first));
    }

    @AfterAll
    void end() {
        stage.days().end();
    }

    private <C extends Chapter> C chapter(Class<C> type) {
        return type.cast(played.get(type));
    }

    private List<DocumentKind> papers(VisitOf visit) {
        return documents.of(visit.number()).stream().map(IssuedDocument::kind).toList();
    }

    private List<RectificationFile> rectificationsOf(VisitOf visit) {
        return stage.acts().as(Office.LEADER, () -> rectifications.ofVisit(visit.number()));
    }

    @Test
    void thereAreAtLeastThirtyFindingsFromFiveSectorsEachWithItsBasisAndPicture() {
        var ours = stage.acts().as(Office.LEADER, () -> numbers().stream().filter(number -> !before.contains(number))
                .map(number -> stage.site().visits().find(number).orElseThrow()).toList());
        var findings = ours.stream().flatMap(visit -> visit.findings().stream()).toList();
        assertThat(findings).hasSizeGreaterThanOrEqualTo(30).allMatch(each -> !each.bases().isBlank()).allMatch(each -> !each.photos()
                .isEmpty());
        assertThat(ours.stream().filter(visit -> !visit.findings().isEmpty()).map(visit -> visit.sector()))
                .contains("dust", "hazardous-chemicals", "ammonia", "metallurgy", "non-coal-mine");
        assertThat(findings.stream().filter(FindingView::majorHazard)).hasSize(1);
    }

    private List<MatterNumber> numbers() {
        return stage.site().visits().search(null, null, 1000).stream().map(line -> line.number()).toList();
    }

    @Test
    void oneVisitTakesAllFiveActionsAndItsPenaltyOnTheSpotIsDecidedFiledAndPaid() {
        var visit = chapter(FiveActionsAtTheFurnitureFactory.class).visit();
        var seen = visit.seenBy(Office.LEADER);
        assertThat(seen.stage()).isEqualTo(VisitStage.FILED);
        assertThat(seen.followUps()).extracting(each -> each.kind()).contains(FollowUpKind.RECTIFICATION, FollowUpKind.STOP_ORDER,
                FollowUpKind.TRANSFER,
                FollowUpKind.PENALTY_CASE, FollowUpKind.SUMMARY_PENALTY);
        assertThat(seen.closingBlockedBy()).extracting(each -> each.kind(), each -> each.state()).containsExactlyInAnyOrder(
                tuple(FollowUpKind.PENALTY_CASE, FollowUpState.OPEN), tuple(FollowUpKind.SUMMARY_PENALTY, FollowUpState.OPEN));
        var penalty = stage.acts().as(Office.LEADER, () -> stage.rooms().penalties().penalties().ofVisit(visit.number())).get(0);
        assertThat(penalty.parties()).singleElement().satisfies(each -> assertThat(each.decision().officers()).hasSize(2));
        assertThat(penalty.filing()).isNotNull();
        assertThat(stage.acts().as(Office.LEADER, () -> stage.rooms().penalties().fines().of(penalty.number()))).allMatch(each -> each.settled());
        assertThat(papers(visit)).contains(DocumentKind.INSPECTION_APPROVAL, DocumentKind.INSPECTION_PLAN, DocumentKind.INSPECTION_NOTICE,
                DocumentKind.INSPECTION_RECORD, DocumentKind.OFFICER_CHECKLIST, DocumentKind.EXPERT_CHECKLIST, DocumentKind.RESULT_NOTICE,
                DocumentKind.ON_SITE_HANDOVER, DocumentKind.SITE_MEASURES, DocumentKind.RECTIFICATION_ORDER, DocumentKind.SERVICE_RECEIPT);
    }

    @Test
    void theMajorHazardNamesItsCriterionHasItsRecordAndEntersThePoolForASecondLook() {
        var visit = chapter(FiveActionsAtTheFurnitureFactory.class).visit();
        var record = stage.acts().as(Office.LEADER, () -> hazards.of(visit.number()));
        assertThat(record).singleElement().satisfies(hazard -> {
            assertThat(hazard.criterion()).isNotBlank();
            assertThat(hazard.notes()).extracting(note -> note.step()).contains(MajorHazards.Step.ASSIGNED, MajorHazards.Step.LEDGER);
        });
        assertThat(secondLooks.pool(Office.AGENCY)).filteredOn(each -> each.visit().equals(visit.number()))
                .extracting(each -> each.reason())
                .contains("major-hazard", "production-halted", "case-filed");
    }

    @Test
    void stoppedWorkResumesWithTheApprovalOfALeaderWhoDidNotReview() {
        var stop = rectificationsOf(chapter(FiveActionsAtTheFurnitureFactory.class).visit()).stream()
                .filter(file -> file.stopOrder() != null).findFirst()
                .orElseThrow();
        assertThat(stop.stopOrder().stands()).isFalse();
        assertThat(stop.closed()).isTrue();
        assertThat(stop.resumptions()).singleElement().satisfies(each -> {
            assertThat(each.reviewers()).hasSize(2).doesNotContain(each.decidedBy());
            assertThat(each.approved()).isTrue();
        });
    }

    @Test
    void aRefusalToSignHasItsWitnessAndAFailedReviewItsEscalationAndItsNewOrder() {
        var visit = chapter(FailedReviewAtTheColdStore.class).visit();
        assertThat(visit.seenBy(Office.LEADER).feedback().refused()).isTrue();
        var file = rectificationsOf(visit).get(0);
        assertThat(file.closed()).isTrue();
        assertThat(file.orders()).hasSize(2);
        assertThat(file.reviews()).hasSize(2);
        assertThat(file.reviews().get(0).results()).anyMatch(result -> result.passed()).anyMatch(result -> !result.passed());
        assertThat(file.escalations()).singleElement().satisfies(each -> assertThat(each.measure()).isEqualTo("heavier-penalty"));
    }

    @Test
    void anUrgentVisitIsApprovedAfterwardsAndClosedByAPerson() {
        var seen = chapter(UrgentVisitAtTheQuarry.class).visit().seenBy(Office.LEADER);
        assertThat(seen.urgency()).isNotNull();
        assertThat(seen.plan().approval().approved()).isTrue();
        assertThat(seen.plan().approval().at()).isAfter(seen.days().get(0).at());
        assertThat(seen.stage()).isEqualTo(VisitStage.CLOSED);
        assertThat(seen.findings()).isNotEmpty().allMatch(each -> each.state() == FindingState.CLOSED);
    }

    @Test
    void theTerritoryHasAnsweredAndTheClosingWaits() {
        var visit = chapter(CrossAreaVisitToTheSteelworks.class).visit();
        assertThat(papers(visit)).contains(DocumentKind.TERRITORY_HANDOVER).doesNotContain(DocumentKind.RECTIFICATION_ORDER);
        assertThat(visit.seenBy(Office.LEADER).closingBlockedBy()).isEmpty();
        assertThat(visit.openTasks()).containsExactly("close-visit");
        assertThat(visit.seenBy(Office.NEIGHBOURS_LEADER).number()).isEqualTo(visit.number());
    }

    @Test
    void aVisitWithoutFindingsOnlyHasItsFileLeft() {
        assertThat(chapter(NothingFoundAtTheFoundry.class).visit().openTasks()).containsExactly("archive-inspection-file");
    }

    @Test
    void aConsultationBindsItsFindingAndAnExtensionMovesTheDay() {
        var chapter = chapter(ConsultationAtTheChemicalsDealer.class);
        var seen = chapter.visit().seenBy(Office.LEADER);
        assertThat(seen.round()).isEqualTo(2);
        assertThat(seen.findings()).filteredOn(each -> !each.bound().isEmpty()).singleElement().satisfies(each -> assertThat(each.locked())
                .isFalse());
        var files = rectificationsOf(chapter.visit());
        assertThat(files).hasSize(2);
        assertThat(files).flatExtracting(RectificationFile::extensions).extracting(each -> each.granted()).containsExactlyInAnyOrder(true,
                null);
    }

    @Test
    void everyNumberIsThereOnceAndInOrder() {
        var visit = chapter(FiveActionsAtTheFurnitureFactory.class).visit();
        var numbered = documents.of(visit.number()).stream().filter(each -> each.kind().numbered()).toList();
        assertThat(numbered).isNotEmpty().allMatch(each -> each.number() != null && each.sha256().length() == 64);
        assertThat(numbered).extracting(IssuedDocument::number).doesNotHaveDuplicates();
        assertThat(numbered).filteredOn(each -> each.kind() == DocumentKind.RECTIFICATION_ORDER).allMatch(each -> each.number()
                .matches("（华）应急责改〔\\d{4}〕\\d+号"));
    }

    @Test
    void everyDemoAccountWithWorkInAVisitFindsSomethingToDo() {
        for (String account : List.of("inspector-1", "inspector-2", "inspector-3", "inspector-4", "expert-1", "expert-2", "escort-1",
                "group-leader-1", "leader-1",
                "supervisor-1", "coordinator-1", "archivist-1")) {
            assertThat(tasksOf(account)).as(account).isNotEmpty();
        }
        assertThat(tasksOf("group-leader-1")).extracting(TaskRow::key).contains("review-inspection-plan", "close-visit");
        assertThat(tasksOf("leader-1")).extracting(TaskRow::key).contains("approve-inspection-plan", "decide-extension");
        assertThat(tasksOf("escort-1")).extracting(TaskRow::key).contains("report-rectification", "co-sign-dispositions");
        assertThat(tasksOf("inspector-1")).extracting(TaskRow::key).contains("inspect-site", "draft-inspection-plan",
                "review-rectification");
        assertThat(tasksOf("supervisor-1")).extracting(TaskRow::key).contains("convene-consultation");
        assertThat(tasksOf("coordinator-1")).extracting(TaskRow::key).contains("receive-inspection-file");
        assertThat(tasksOf("archivist-1")).extracting(TaskRow::key).contains("archive-inspection-file");
    }

    @Test
    void someOfItIsOverdueAndSomeDueSoon() {
        var due = tasksOf("inspector-1").stream().filter(each -> each.dueAt() != null).toList();
        assertThat(due).anyMatch(each -> each.dueAt().isBefore(today()));
        assertThat(tasksOf("escort-1")).anyMatch(each -> each.dueAt() != null && each.dueAt().isAfter(today()));
    }

    private java.time.Instant today() {
        return stage.days().today().atStartOfDay(cn.dangchang.calendar.OfficeClock.ZONE).toInstant();
    }

    /** All of them: other tests leave more open than a desk shows at once. */
    private List<TaskRow> tasksOf(String account) {
        var person = new PersonId(account);
        return stage.acts().as(person, () -> tasks.rows(person, new TaskFilter(TaskFilter.ALL, null, null, null, null, null, null, null), 5_000));
    }

    @Test
    void theFirstDrawIsKeptBesideTheSecondWithItsReplacedOfficer() {
        var draw = chapter(DrawOfTheWorkshops.class);
        var seen = draw.view(stage);
        assertThat(seen.redrawOf()).isEqualTo(draw.first());
        assertThat(seen.teams()).hasSize(seen.shares().get(0).wanted());
        assertThat(seen.swaps()).hasSize(1);
        assertThat(seen.published()).isTrue();
        assertThat(seen.sheet()).isNotNull();
    }

    @Test
    void theOfficeKeepsItsBooksAndOneTipOffIsBeingLookedInto() {
        var books = stage.rooms().books();
        var number = chapter(BooksOfTheCounty.class).named();
        assertThat(stage.acts().as(Office.LEADER, () -> books.tipOffs().find(number)).stage()).isEqualTo(TipOffs.Stage.UNDER_WAY);
        assertThat(stage.acts().as(Office.COORDINATOR, () -> books.selfChecks().all())).anyMatch(each -> each.answered() == 1 && each.recipients().size() > 1);
        assertThat(stage.acts().as(Office.LEADER, () -> books.amendments().all())).isNotEmpty();
    }

    @Test
    void theCitysVisitsAddUpToTheFiguresOfTheBulletin() {
        var visits = "select number from inspection.visit where agency = 'LS'";
        assertThat(count("select count(*) from inspection.visit where agency = 'LS'")).isEqualTo(50);
        assertThat(jdbc.sql("select v.sector || ' ' || count(*) from inspection.finding f join inspection.visit v on v.number = f.visit where v.agency = 'LS' group by v.sector")
                .query(String.class).list()).containsExactlyInAnyOrder("non-coal-mine 150", "hazardous-chemicals 223", "metallurgy 109", "dust 157", "ammonia 288");
        assertThat(jdbc.sql("""
                select v.sector || ' ' || count(*) from inspection.finding f join inspection.visit v on v.number = f.visit
                where v.agency = 'LS' and f.major_hazard group by v.sector""").query(String.class).list())
                .containsExactlyInAnyOrder("non-coal-mine 5", "hazardous-chemicals 2", "metallurgy 5", "dust 16", "ammonia 4");
        assertThat(count("select count(*) from inspection.finding where violation_suspected and visit in (" + visits + ")")).isEqualTo(161);
        assertThat(count("select count(distinct visit) from inspection.finding where violation_suspected and visit in (" + visits + ")")).isEqualTo(45);
        assertThat(count("select count(*) from documents.document where kind in ('INSPECTION_RECORD', 'RECTIFICATION_ORDER', 'SITE_MEASURES') and matter in ("
                + visits + ")")).isEqualTo(107);
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    @Test
    void theCitysCampaignHasFiveGroupsFiftyEnterprisesAndNothingLackingBeforeItsVisits() {
        var city = chapter(CampaignInTheCity.class);
        var desks = stage.rooms().campaigns();
        var campaign = stage.acts().as(City.LEADER, () -> desks.desk().find(city.number()));
        assertThat(campaign.state()).isEqualTo(Campaigns.State.RUNNING);
        assertThat(campaign.crew().groups()).extracting(Campaigns.Group::name).containsExactly("矿山组", "危化组", "冶炼组", "涉尘组", "涉氨组");
        var targets = stage.acts().as(City.LEADER, () -> desks.targets().of(city.number()));
        assertThat(targets).hasSize(50).allMatch(each -> each.target().source().startsWith("《"));
        assertThat(targets.stream().collect(Collectors.groupingBy(each -> each.target().sector(), Collectors.counting())).values()).containsOnly(10L).hasSize(5);
        assertThat(targets.stream().collect(Collectors.groupingBy(each -> each.target().area(), Collectors.counting())).values()).containsOnly(10L).hasSize(5);
        assertThat(stage.acts().as(City.LEADER, () -> desks.readiness().people().people(city.number()))).hasSize(25)
                .allMatch(each -> each.signedAt() != null && each.trainedOn() != null);
        assertThat(stage.acts().as(City.LEADER, () -> desks.readiness().equipment().lacking(city.number()))).isEmpty();
        assertThat(Stream.of(City.Field.values()).mapToInt(City.Field::findings).sum()).isEqualTo(927);
    }

    @Test
    void theDiagramShowsOnlyTheWayThatWasTaken() {
        var visit = chapter(FiveActionsAtTheFurnitureFactory.class).visit().seenBy(Office.LEADER);
        var instance = jdbc.sql("select process_instance from inspection.visit where number = ?").param(visit.number().value()).query(String.class).single();
        var flows = processes.trace(instance).orElseThrow().passedFlows();
        assertThat(flows).contains("ready-to-draft-to-draft-inspection-plan", "draft-inspection-plan-to-group-leader-reviews-question",
                "what-is-done-now-to-issue-rectification-order", "issue-rectification-order-to-actions-done");
        assertThat(flows.stream().filter(each -> each.endsWith("-to-ready-to-draft"))).as("nobody sent the plan back")
                .containsExactly("visit-planned-to-ready-to-draft");
    }

    @Test
    void everyClockSaysInWordsWhatStartedStoppedAndEndedIt() {
        var told = jdbc.sql("""
                select 'clock.event.' || start_event from calendar.running_clock union select 'clock.reason.' || end_reason from calendar.running_clock
                where end_reason is not null union select 'clock.reason.' || reason from calendar.clock_stop""").query(String.class).list();
        assertThat(told).contains("clock.event.order-served", "clock.reason.reported", "clock.reason.extension-requested")
                .allSatisfy(key -> assertThat(words.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE)).as(key).isNotBlank());
    }

    @Test
    void theNeighboursPlanHasTheFiguresOfARealDistricts() {
        var plans = stage.rooms().planning().plans();
        var plan = plans.inForce(Office.NEIGHBOUR, stage.days().today().getYear()).orElseThrow();
        var version = plan.inForce().orElseThrow();
        assertThat(version.shares().total()).isEqualTo(31);
        assertThat(version.shares().determined()).isEqualTo(19);
        assertThat(version.shares().determinedShare()).isEqualTo("61.3");
        assertThat(version.shares().randomShare()).isEqualTo("38.7");
        assertThat(version.frame().baseFigures()).extracting(each -> each.count()).containsExactly(5, 5, 1, 26);
        assertThat(version.frame().baseTotal()).isEqualTo(37);
        assertThat(version.frame().workload().visitsPossible()).isEqualTo(31);
        var coverage = stage.acts().as(Office.NEIGHBOURS_PLANNER, () -> plans.coverage(plan.number()));
        assertThat(coverage).filteredOn(each -> each.rule().equals("ratio")).allMatch(each -> each.required() >= 9 && each.planSuffices());
        assertThat(coverage).filteredOn(each -> each.rule().equals("sector")).extracting(each -> each.subject()).contains("烟花爆竹零售", "危险化学品");
    }

    @Test
    void theVisitsOfTheStoryRestOnThePlanOfTheirYear() {
        var visits = stage.acts().as(Office.LEADER, () -> stage.site().visits().search(null, null, 500));
        assertThat(visits).filteredOn(each -> each.enterpriseName().contains("磐石建材")).extracting(each -> each.basis().kind().name())
                .contains("ANNUAL_PLAN", "EMERGENCY");
    }

    @Test
    void theTrailVerifies() {
        assertThat(trail.verify().faults()).isEmpty();
    }
}
