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
