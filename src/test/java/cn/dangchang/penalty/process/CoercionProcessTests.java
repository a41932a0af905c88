package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CoercionPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CoercionPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CoercionPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.penalty.CoercionFile.Paper;
import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.ReleaseReason;
import cn.dangchang.penalty.SeizedThing;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.Seizing;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sealing and seizing from the visit to the day on which nothing is held any more, with the real engine and a clock that is moved. */
@DangchangTest
class CoercionProcessTests {
    private static final String NOTICE = "（华）应急鉴告〔2026〕1号";

    @Autowired
    private ApplicationContext house;

    private CoercionPlay play;

    @BeforeEach
    void begun() {
        play = new CoercionPlay(house).begun();
    }

    @Test
    void whatIsApprovedIsSeizedExtendedOnceAndReleased() {
        play.seized();
        var from = play.today();
        assertThat(play.file().until()).isEqualTo(from.plusDays(29));
        assertThat(clock("seizure-term").due()).isEqualTo(from.plusDays(29));
        assertThat(kinds()).containsExactly(DocumentKind.COERCION_APPROVAL, DocumentKind.SEIZURE_DECISION, DocumentKind.SEIZURE_LIST,
                DocumentKind.SEIZURE_RECORD);
        assertThat(followUp()).isEqualTo(FollowUpState.OPEN);

        assertThatThrownBy(() -> dispose(Map.of("outcome", "extend", "words", "情况复杂", "days", 31))).isInstanceOf(Refusal.class);
        dispose(Map.of("outcome", "extend", "words", "来源涉及两个县，尚未查清", "days", 30));
        play.complete(LEADER, "extend-coercion", Map.of("decision", "approve"));
        assertThat(play.file().until()).isEqualTo(from.plusDays(59));
        assertThat(clock("seizure-term").due()).isEqualTo(from.plusDays(59));
        assertThat(kinds()).contains(DocumentKind.SEIZURE_EXTENSION);
        refused(CoercionGround.SEIZURE_ALREADY_EXTENDED, () -> dispose(Map.of("outcome", "extend", "words", "还没查清", "days", 5)));

        refused(CoercionGround.RELEASE_NEEDS_A_REASON, () -> dispose(Map.of("outcome", "release", "words", "退还")));
        dispose(Map.of("outcome", "release", "releaseReason", "decided", "words", "已作出处罚决定"));
        play.complete(LEADER, "approve-disposal", Map.of("decision", "approve"));
        refused(CoercionGround.EXTENSION_NOT_SERVED, play::carriedOut);
        play.as(INSPECTOR_1, () -> play.holding().serveExtension(play.number));
        play.complete(INSPECTOR_1, "carry-out-disposal", Map.of());
        assertThat(play.file().closed()).isTrue();
        assertThat(kinds()).contains(DocumentKind.SEIZURE_DISPOSAL);
        assertThat(followUp()).isEqualTo(FollowUpState.CLOSED);
    }

    @Test
    void theEndOfTheTermReleasesByItselfAndTheReturnIsATask() {
        play.seized();
        play.itBecomes(play.file().until());
        assertThat(play.file().liftedOn()).isNull();
        play.itBecomes(play.file().until().plusDays(1));
        assertThat(play.file().liftedOn()).isEqualTo(play.today());
        assertThat(play.file().disposal().releaseReason()).isEqualTo(ReleaseReason.TERM_ENDED);
        assertThat(play.openTasks()).containsExactly("carry-out-disposal");
        play.carriedOut();
        assertThat(play.file().closed()).isTrue();
    }

    @Test
    void anExtensionThatIsDecidedAfterTheTermIsTooLate() {
        play.seized();
        dispose(Map.of("outcome", "extend", "words", "情况复杂", "days", 30));
        play.clockIs(play.file().until().plusDays(1).atTime(0, 5));
        refused(CoercionGround.SEIZURE_HAS_RUN_OUT, () -> play.complete(LEADER, "extend-coercion", Map.of("decision", "approve")));
    }

    @Test
    void theDaysOfEveryExaminationDoNotCountAndEndByThemselves() {
        play.seized();
        var until = play.file().until();
        refused(CoercionGround.PARTY_NOT_TOLD_OF_EXAMINATION, () -> play.examine(10, " "));
        play.examine(9, NOTICE);
        assertThat(play.file().until()).isNull();
        assertThat(clock("seizure-term").state()).isEqualTo(RunningClock.State.PAUSED);
        refused(CoercionGround.EXAMINATION_ALREADY_RUNS, () -> play.examine(3, NOTICE));
        refused(CoercionGround.EXAMINATION_STILL_RUNS, () -> dispose(Map.of("outcome", "extend", "words", "情况复杂", "days", 30)));
        play.itBecomes(play.today().plusDays(10));
        assertThat(play.openTasks()).containsExactly("dispose-of-seized");
        assertThat(play.file().until()).isEqualTo(until.plusDays(10)).isEqualTo(clock("seizure-term").due());

        play.clockIs(play.today().plusDays(2).atTime(9, 0));
        play.examine(20, NOTICE);
        play.clockIs(play.today().plusDays(6).atTime(9, 0));
        play.complete(INSPECTOR_1, "take-examination-result", Map.of("result", "第26-118号报告：闪点低于23℃"));
        assertThat(play.file().until()).isEqualTo(until.plusDays(16)).isEqualTo(clock("seizure-term").due());
        assertThat(play.file().examinations()).hasSize(2).extracting(Examination::result).containsExactly(null, "第26-118号报告：闪点低于23℃");

        dispose(Map.of("outcome", "extend", "words", "来源尚未查清", "days", 30));
        play.complete(LEADER, "extend-coercion", Map.of("decision", "approve"));
        play.examine(4, NOTICE);
        play.itBecomes(play.today().plusDays(5));
        assertThat(play.file().until()).isEqualTo(until.plusDays(16 + 30 + 5)).isEqualTo(clock("seizure-term").due());
    }

    @Test
    void anExaminationThatIsLateGivesNoDayMoreThanThePartyWasTold() {
        play.seized();
        var until = play.file().until();
        play.examine(9, NOTICE);
        play.itBecomes(until.plusDays(11));
        assertThat(play.file().until()).isEqualTo(until.plusDays(10));
        refused(CoercionGround.SEIZURE_HAS_RUN_OUT, () -> dispose(Map.of("outcome", "extend", "words", "情况复杂", "days", 30)));
        play.itBecomes(play.now());
        assertThat(play.file().liftedOn()).isEqualTo(play.today());
        assertThat(play.openTasks()).containsExactly("carry-out-disposal");
    }

    @Test
    void aDisposalDoesNotWaitForAnExamination() {
        play.seized();
        play.examine(9, NOTICE);
        dispose(Map.of("outcome", "release", "releaseReason", "no-violation", "words", "退还"));
        play.complete(LEADER, "approve-disposal", Map.of("decision", "approve"));
        assertThat(play.openTasks()).containsExactly("carry-out-disposal");
        play.carriedOut();
        assertThat(play.file().closed()).isTrue();
        assertThat(house.getBean(org.camunda.bpm.engine.RuntimeService.class).createProcessInstanceQuery().processInstanceId(play.file().processInstance()).count())
                .isZero();
    }

    @Test
    void whatWasDoneAtOnceIsNotExaminedBeforeItIsApproved() {
        play.urgent();
        refused(CoercionGround.NOT_YET_APPROVED, () -> play.examine(3, NOTICE));
    }

    @Test
    void aCaseSeizesWithItsOfficersWhoFollowItAndIsNotClosedBeforeThat() {
        var other = new CoercionPlay(house).begunFromCase();
        var some = new CasePlay(house).of(other.visit);
        refused(CaseGround.NOT_AN_OFFICER_OF_THE_CASE,
                () -> other.as(GROUP_LEADER, () -> other.applying().begin(other.visit, SeizureCause.PREMISES, "无证储存")));
        other.seized();
        assertThat(other.file().enterprise()).isNull();
        some.concluded("not-established", "");
        some.complete(LEADER, "review-conclusion", Map.of("decision", "approve"));
        refused(CaseGround.MEASURE_NOT_OVER,
                () -> some.complete(INSPECTOR_1, "apply-case-closing", Map.of("execution", "已告知当事人")));

        var third = new PersonId("inspector-3");
        some.as(LEADER, () -> some.filings().recuse(some.number, CoercionPlay.INSPECTOR_2, "与当事人有亲属关系", third));
        assertThat(other.file().officers()).containsExactly(INSPECTOR_1, third);
        other.complete(INSPECTOR_1, "dispose-of-seized", Map.of("outcome", "release", "releaseReason", "no-violation", "words", "退还"));
        other.complete(LEADER, "approve-disposal", Map.of("decision", "approve"));
        refused(CaseGround.NOT_AN_OFFICER_OF_THE_CASE, other::carriedOut);
    }

    @Test
    void aCaseThatWasNotFiledSeizesNothing() {
        var proposed = new CasePlay(house).transferred().number;
        refused(CoercionGround.CASE_NOT_UNDER_WAY, () -> play.as(INSPECTOR_1, () -> play.applying().begin(proposed, SeizureCause.PREMISES, "无证储存")));
    }

    @Test
    void whatWasDoneAtOnceIsApprovedWithinADay() {
        play.urgent();
        assertThat(play.openTasks()).containsExactly("approve-urgent-coercion");
        play.complete(LEADER, "approve-urgent-coercion", Map.of("decision", "approve"));
        assertThat(play.openTasks()).containsExactly("dispose-of-seized");
        assertThat(kinds()).contains(DocumentKind.COERCION_APPROVAL);
    }

    @Test
    void whatIsApprovedLateIsLifted() {
        play.urgent();
        var acted = play.file().act().beganAt();
        play.clockIs(acted.plusHours(24));
        refused(CoercionGround.LATE_APPROVAL_TOO_LATE, () -> play.complete(LEADER, "approve-urgent-coercion", Map.of("decision", "approve")));
        play.itBecomes(acted.plusHours(24));
        assertThat(play.file().disposal().releaseReason()).isEqualTo(ReleaseReason.NOT_APPROVED);
        assertThat(play.openTasks()).containsExactly("carry-out-disposal");
        play.carriedOut();
        assertThat(play.file().closed()).isTrue();
    }

    @Test
    void whatTheHeadDoesNotApproveIsLiftedAtOnce() {
        play.urgent();
        play.complete(LEADER, "approve-urgent-coercion", Map.of("decision", "refuse", "opinion", "不必扣押"));
        assertThat(play.file().liftedOn()).isEqualTo(play.today());
        assertThat(play.openTasks()).containsExactly("carry-out-disposal");
    }

    @Test
    void nothingIsAskedForWithoutThingsOfficersOrChecks() {
        refused(CoercionGround.SEIZURE_LONGER_THAN_ALLOWED, () -> play.describe(31, true, List.of("inspector-1", "inspector-2")));
        play.describe(30, true, List.of("inspector-1", "inspector-2"));
        refused(CoercionGround.NOTHING_TO_SEIZE, () -> submit("ordinary", ""));
        play.add(CoercionPlay.alcohol());
        refused(CoercionGround.ALREADY_SEIZED, () -> play.add(CoercionPlay.alcohol()));
        refused(CoercionGround.URGENCY_NEEDS_A_REASON, () -> submit("urgent", ""));
        play.describe(30, true, List.of("inspector-1"));
        refused(OrganisationGround.FEWER_THAN_TWO_OFFICERS, () -> submit("ordinary", ""));
        play.describe(30, false, List.of("inspector-1", "inspector-2"));
        refused(CoercionGround.THINGS_NOT_CHECKED, () -> submit("ordinary", ""));
        play.describe(30, true, List.of("inspector-1", "inspector-2"));
        submit("ordinary", "");
        assertThat(play.openTasks()).containsExactly("review-coercion");
    }

    @Test
    void premisesAreSealedAndNeverCarriedOff() {
        var visit = play.visit;
        play.number = play.as(INSPECTOR_1, () -> play.applying().begin(visit, SeizureCause.PREMISES, "无证储存烟花爆竹的场所"));
        var thing = CoercionPlay.alcohol();
        refused(CoercionGround.PREMISES_ARE_ONLY_SEALED, () -> play.add(thing));
        play.add(new SeizedThing(SeizedThing.Means.SEAL, thing.name(), thing.specification(), thing.quantity(), thing.unit(), thing.place(), null));
        assertThat(play.file().things()).hasSize(1);
    }

    @Test
    void onSiteEveryStepOfTheLawIsTaken() {
        play.described(30);
        refused(CoercionGround.NOT_APPROVED_BEFOREHAND, () -> play.record(true));
        submit("ordinary", "");
        refused(CoercionGround.NOT_APPROVED_BEFOREHAND, () -> play.record(true));
        play.complete(GROUP_LEADER, "review-coercion", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-coercion", Map.of("decision", "approved"));
        refused(CoercionGround.NOT_APPROVED_BEFOREHAND, () -> play.record(true));
        play.clockIs(play.now().plusMinutes(45));
        var act = play.act(true);
        refused(CoercionGround.SEIZING_WITHOUT_CERTIFICATES, () -> record(new cn.dangchang.penalty.CoercionFile.Act(act.beganAt(), act.endedAt(),
                act.actedBy(), false, true, true, true, true, null, null, null, null)));
        refused(CoercionGround.SEIZURE_RIGHTS_NOT_TOLD, () -> record(new cn.dangchang.penalty.CoercionFile.Act(act.beganAt(), act.endedAt(),
                act.actedBy(), true, true, true, false, true, null, null, null, null)));
        refused(OrganisationGround.FEWER_THAN_TWO_OFFICERS, () -> record(new cn.dangchang.penalty.CoercionFile.Act(act.beganAt(), act.endedAt(),
                List.of("inspector-1"), true, true, true, true, true, null, null, null, null)));
        play.record(true);
        refused(CoercionGround.ACT_NOT_SIGNED, play::handOver);
        play.signed();
        play.record(false);
        refused(CoercionGround.ACT_NOT_SIGNED, play::handOver);
        play.signed();
        play.handOver();
        assertThat(play.file().inForce()).isTrue();
    }

    @Test
    void nobodyRulesOnWhatTheyAskedForAndStrangersBeginNothing() {
        refused(PenaltyGround.NOT_AN_OFFICER_OF_THE_VISIT, () -> play.as(GROUP_LEADER, () -> play.applying().begin(play.visit, SeizureCause.PREMISES, "x")));
        assertThatThrownBy(() -> play.as(new PersonId("hb-inspector-1"), () -> play.applying().begin(play.visit, SeizureCause.PREMISES, "x")))
                .isInstanceOf(Refusal.class);
        play.described(30);
        submit("ordinary", "");
        refused(CoercionGround.OPINION_MISSING, () -> play.complete(GROUP_LEADER, "review-coercion", Map.of("decision", "return")));
        play.complete(GROUP_LEADER, "review-coercion", Map.of("decision", "approve"));
        play.complete(LEADER, "approve-coercion", Map.of("decision", "refused", "opinion", "情节轻微"));
        assertThat(play.file().closedBecause()).isEqualTo("refused");
        assertThat(followUp()).isEqualTo(FollowUpState.CLOSED);
    }

    private void record(cn.dangchang.penalty.CoercionFile.Act act) {
        play.as(INSPECTOR_1, () -> house.getBean(Seizing.class).record(play.number, act));
    }

    private void submit(String way, String words) {
        play.complete(INSPECTOR_1, "apply-coercion", Map.of("way", way, "words", words));
    }

    private void dispose(Map<String, Object> form) {
        play.complete(INSPECTOR_1, "dispose-of-seized", form);
    }

    private List<DocumentKind> kinds() {
        return play.file().papers().stream().map(Paper::kind).toList();
    }

    private RunningClock clock(String kind) {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).running(play.number, kind)).orElseThrow();
    }

    private FollowUpState followUp() {
        return play.as(INSPECTOR_1, () -> house.getBean(SiteVisits.class).find(play.visit)).orElseThrow().followUps().stream()
                .filter(each -> each.kind() == FollowUpKind.COERCION && play.number.equals(each.target())).findFirst().orElseThrow().state();
    }

    private static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
