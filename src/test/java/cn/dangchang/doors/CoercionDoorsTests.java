package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CoercionPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CoercionPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CoercionPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.demo.Stage;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.Coercions;
import cn.dangchang.penalty.process.CoercionPlay;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules of sealing and seizing at Camunda's REST interface, its forms and the page alike; what is sent twice or at once has one effect. */
@DangchangTest
class CoercionDoorsTests {
    private static final Map<String, Object> ORDINARY = Map.of("way", "ordinary", "words", "");
    private static final Map<String, Object> DONE = Map.of("outcome", "done", "words", "");
    private static final Map<String, Object> EXTEND = Map.of("outcome", "extend", "words", "来源尚未查清", "days", 30);

    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private Doors doors;
    private Attempts attempts;
    private CoercionPlay play;

    @BeforeEach
    void begun() {
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
        play = new CoercionPlay(house).begun();
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void nothingIsAskedForWithoutThingsReasonsAndTwoOfficers() {
        attempts.refused(INSPECTOR_1, play.number, "apply-coercion", ORDINARY, CoercionGround.APPLICATION_INCOMPLETE, "reason");
        play.describe(30, true, List.of("inspector-1", "inspector-2"));
        attempts.refused(INSPECTOR_1, play.number, "apply-coercion", ORDINARY, CoercionGround.NOTHING_TO_SEIZE);
        attempts.refused(INSPECTOR_1, play.number, "apply-coercion", Map.of("way", "urgent", "words", ""), CoercionGround.URGENCY_NEEDS_A_REASON, "words");
        play.add(CoercionPlay.alcohol());
        play.describe(30, false, List.of("inspector-1", "inspector-2"));
        attempts.refused(INSPECTOR_1, play.number, "apply-coercion", ORDINARY, CoercionGround.THINGS_NOT_CHECKED, "checked");
        play.describe(30, true, List.of("inspector-1"));
        attempts.refused(INSPECTOR_1, play.number, "apply-coercion", ORDINARY, OrganisationGround.FEWER_THAN_TWO_OFFICERS);
    }

    @Test
    void whatWasSubmittedIsNotChangedAndOnlyWhatWasApprovedIsHeld() {
        play.described(10);
        play.complete(INSPECTOR_1, "apply-coercion", ORDINARY);
        var longer = doors.form("inspector-1", page("application"), "cause", "DANGEROUS_GOODS", "problem", "x", "days", "30", "askedBy", "inspector-1");
        assertThat(longer.status()).isEqualTo(422);
        assertThat(thing("工业乙醇", "5L/桶").status()).isEqualTo(422);
        attempts.refused(GROUP_LEADER, play.number, "review-coercion", Map.of("decision", "return"), CoercionGround.OPINION_MISSING, "opinion");
        play.complete(GROUP_LEADER, "review-coercion", Map.of("decision", "approve"));
        attempts.refused(LEADER, play.number, "approve-coercion", Map.of("decision", "refused"), CoercionGround.OPINION_MISSING, "opinion");
        play.complete(LEADER, "approve-coercion", Map.of("decision", "approved"));
        assertThat(doors.form("inspector-1", page("application"), "cause", "DANGEROUS_GOODS", "problem", "x", "days", "30").status()).isEqualTo(422);
        assertThat(thing("甲苯", "200L/桶").status()).isEqualTo(422);
        assertThat(thing("工业乙醇", "5L/桶").status()).isEqualTo(302);
        assertThat(play.file().asked().days()).isEqualTo(10);
        assertThat(play.file().things()).hasSize(2);
    }

    @Test
    void nobodyDecidesWhoAskedForItOrHasNoPartInIt() {
        play.described(30);
        play.complete(INSPECTOR_1, "apply-coercion", ORDINARY);
        notTaken("review-coercion", "inspector-1", "inspector-2", "leader-1", "hb-leader-1");
        play.complete(GROUP_LEADER, "review-coercion", Map.of("decision", "approve"));
        notTaken("approve-coercion", "inspector-1", "group-leader-1", "hb-leader-1");
    }

    @Test
    void nothingIsHeldWithoutRecordAndSignaturesNorApprovedAfterADay() {
        play.approved();
        attempts.refused(INSPECTOR_1, play.number, "seize-on-site", DONE, CoercionGround.ACT_RECORD_INCOMPLETE);
        play.record(false);
        attempts.refused(INSPECTOR_1, play.number, "seize-on-site", DONE, CoercionGround.ACT_NOT_SIGNED);
        attempts.refused(INSPECTOR_1, play.number, "seize-on-site", Map.of("outcome", "withdraw", "words", ""), CoercionGround.OPINION_MISSING, "words");
        var urgent = new CoercionPlay(house).begun().urgent();
        urgent.clockIs(urgent.file().act().beganAt().plusHours(24));
        attempts.refused(LEADER, urgent.number, "approve-urgent-coercion", Map.of("decision", "approve"), CoercionGround.LATE_APPROVAL_TOO_LATE);
    }

    @Test
    void nothingIsExtendedTwiceOrReleasedWithoutItsReasonAndPapers() {
        play.seized();
        attempts.refused(INSPECTOR_1, play.number, "dispose-of-seized", Map.of("outcome", "release", "words", "退还"), CoercionGround.RELEASE_NEEDS_A_REASON,
                "releaseReason");
        attempts.refused(INSPECTOR_1, play.number, "dispose-of-seized", Map.of("outcome", "destroy", "words", "销毁"), CoercionGround.DISPOSAL_INCOMPLETE, "basis");
        play.complete(INSPECTOR_1, "dispose-of-seized", EXTEND);
        notTaken("extend-coercion", "inspector-1", "group-leader-1");
        attempts.refused(LEADER, play.number, "extend-coercion", Map.of("decision", "refuse"), CoercionGround.OPINION_MISSING, "opinion");
        play.complete(LEADER, "extend-coercion", Map.of("decision", "approve"));
        attempts.refused(INSPECTOR_1, play.number, "dispose-of-seized", EXTEND, CoercionGround.SEIZURE_ALREADY_EXTENDED);
        play.complete(INSPECTOR_1, "dispose-of-seized", Map.of("outcome", "release", "releaseReason", "decided", "words", "退还"));
        notTaken("approve-disposal", "inspector-1", "inspector-2");
        play.complete(LEADER, "approve-disposal", Map.of("decision", "approve"));
        attempts.refused(INSPECTOR_1, play.number, "carry-out-disposal", Map.of(), CoercionGround.EXTENSION_NOT_SERVED);
        play.as(INSPECTOR_1, () -> play.holding().serveExtension(play.number));
        attempts.refused(INSPECTOR_1, play.number, "carry-out-disposal", Map.of(), CoercionGround.DISPOSAL_NOT_SIGNED);
    }

    @Test
    void afterTheTermNothingIsDecidedAnyMore() {
        play.seized();
        play.clockIs(play.file().until().plusDays(1).atTime(0, 5));
        attempts.refused(INSPECTOR_1, play.number, "dispose-of-seized", EXTEND, CoercionGround.SEIZURE_HAS_RUN_OUT);
    }

    @Test
    void twoHandingOversAtOnceAreOneSeizure() throws Exception {
        play.approved();
        play.record(true);
        play.signed();
        var task = attempts.task(play.number, "seize-on-site");
        assertThat(doors.claim(INSPECTOR_1.value(), task.id()).status()).isEqualTo(204);
        Callable<Answer> rest = () -> Way.COMPLETE.complete(doors, INSPECTOR_1.value(), task.id(), DONE);
        Callable<Answer> page = () -> Way.PAGE.complete(doors, INSPECTOR_1.value(), task.id(), DONE);
        assertThat(Doors.atOnce(List.of(rest, page, rest))).filteredOn(Answer::done).hasSize(1);
        assertThat(play.file().papers()).filteredOn(each -> each.kind() == DocumentKind.SEIZURE_DECISION).hasSize(1);
    }

    @Test
    void whatIsSentAgainOrAtOnceUnderOneKeyBeginsOneMeasureAndAddsOneThing() throws Exception {
        var key = UUID.randomUUID().toString();
        Callable<Answer> begin = () -> doors.form("inspector-1", "/penalties/coercion/start", "source", play.visit.value(), "cause", "DANGEROUS_GOODS",
                "problem", "违规存放", "_idempotencyKey", key);
        Doors.atOnce(List.of(begin, begin));
        begin.call();
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(Coercions.class).ofSource(play.visit))).hasSize(2);
        play.describe(30, true, List.of("inspector-1", "inspector-2"));
        var other = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++) {
            assertThat(doors.form("inspector-1", page("things"), "means", "SEIZE", "name", "工业乙醇", "specification", "200L/桶", "quantity", "12", "unit", "桶",
                    "place", "北侧杂物间", "_idempotencyKey", other).status()).isEqualTo(302);
        }
        assertThat(play.file().things()).hasSize(1);
    }

    private Answer thing(String name, String specification) {
        return doors.form("inspector-1", page("things"), "means", "SEIZE", "name", name, "specification", specification, "quantity", "1", "unit", "桶",
                "place", "南侧库房", "_idempotencyKey", UUID.randomUUID().toString());
    }

    private String page(String form) {
        return "/penalties/coercion/" + play.number + "/" + form;
    }

    private void notTaken(String task, String... people) {
        var open = attempts.task(play.number, task);
        for (var person : people) {
            assertThat(doors.claim(person, open.id()).status()).as(person).isNotEqualTo(204);
        }
    }
}
