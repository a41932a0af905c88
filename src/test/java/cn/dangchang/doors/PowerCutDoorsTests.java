package cn.dangchang.doors;

import static cn.dangchang.penalty.process.PowerCutPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.PowerCutPlay.HEAD;
import static cn.dangchang.penalty.process.PowerCutPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.PowerCutPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.demo.Stage;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.penalty.PowerCutGround;
import cn.dangchang.penalty.PowerCuts;
import cn.dangchang.penalty.process.PowerCutPlay;
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

/** The rules of a stop of supply at Camunda's REST interface, its forms and the page alike; what is sent twice or at once has one effect. */
@DangchangTest
class PowerCutDoorsTests {
    private static final Map<String, Object> SUBMIT = Map.of("way", "submit", "words", "");

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
    private PowerCutPlay play;

    @BeforeEach
    void begun() {
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
        play = new PowerCutPlay(house).begun();
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void nothingIsAskedForWithoutDisobedienceDangerAndSafety() {
        attempts.refused(INSPECTOR_1, play.number, "apply-power-cut", SUBMIT, PowerCutGround.ORDER_WAS_OBEYED, "disobeyed");
        attempts.refused(INSPECTOR_1, play.number, "apply-power-cut", Map.of("way", "withdraw", "words", ""), PowerCutGround.OPINION_ON_CUT_MISSING, "words");
        play.described(false);
        play.complete(INSPECTOR_1, "apply-power-cut", SUBMIT);
        assertThat(doors.form("inspector-1", "/penalties/power-cuts/" + play.number + "/application", "supply", "EXPLOSIVES", "supplier", "民爆公司").status())
                .isEqualTo(422);
        attempts.refused(GROUP_LEADER, play.number, "review-power-cut", Map.of("decision", "return"), PowerCutGround.OPINION_ON_CUT_MISSING, "opinion");
    }

    @Test
    void theHeadAloneDecides() {
        play.described(false);
        play.complete(INSPECTOR_1, "apply-power-cut", SUBMIT);
        notTaken("review-power-cut", "inspector-1", "inspector-2", "leader-1", "hb-leader-1");
        play.complete(GROUP_LEADER, "review-power-cut", Map.of("decision", "approve"));
        notTaken("decide-power-cut", "inspector-1", "group-leader-1", "leader-1", "hb-leader-1");
        attempts.refused(HEAD, play.number, "decide-power-cut", Map.of("decision", "refused"), PowerCutGround.OPINION_ON_CUT_MISSING, "opinion");
    }

    @Test
    void powerIsNotCutBeforeADayHasPassedSinceASignedNotice() {
        play.decided(false);
        attempts.refused(INSPECTOR_1, play.number, "notify-power-cut", Map.of("outcome", "notified"), PowerCutGround.NOTICE_INCOMPLETE);
        play.notice(play.now(), play.now().plusHours(24));
        attempts.refused(INSPECTOR_1, play.number, "notify-power-cut", Map.of("outcome", "notified"), PowerCutGround.NOTICE_NOT_SIGNED);
        play.signed();
        play.complete(INSPECTOR_1, "notify-power-cut", Map.of("outcome", "notified"));
        var told = play.file().notice().toldAt();
        attempts.refused(INSPECTOR_1, play.number, "cut-power", cut(told.plusHours(23).plusMinutes(59).toString()), PowerCutGround.LESS_THAN_A_DAY_OF_NOTICE, "cutAt");
        attempts.refused(INSPECTOR_1, play.number, "cut-power", cut(told.plusHours(25).toString()), PowerCutGround.CUT_TIME_IMPOSSIBLE, "cutAt");
        attempts.refused(INSPECTOR_1, play.number, "cut-power", Map.of("outcome", "obeyed"), PowerCutGround.OPINION_ON_CUT_MISSING, "words");
    }

    @Test
    void supplyComesBackByADecisionAndToTheMinute() {
        off();
        attempts.refused(INSPECTOR_1, play.number, "restore-supply", Map.of("compliedOn", play.now().plusDays(1).toLocalDate().toString(), "words", "已整改"),
                PowerCutGround.COMPLIANCE_INCOMPLETE, "compliedOn");
        play.complete(INSPECTOR_1, "restore-supply", Map.of("compliedOn", play.now().toLocalDate().toString(), "words", "已整改"));
        notTaken("approve-restoration", "inspector-1", "group-leader-1", "hb-leader-1");
        attempts.refused(LEADER, play.number, "approve-restoration", Map.of("decision", "return"), PowerCutGround.OPINION_ON_CUT_MISSING, "opinion");
        play.complete(LEADER, "approve-restoration", Map.of("decision", "approve"));
        attempts.refused(INSPECTOR_1, play.number, "record-restoration", Map.of("restoredAt", play.now().plusHours(2).toString()),
                PowerCutGround.RESTORATION_TIME_IMPOSSIBLE, "restoredAt");
    }

    @Test
    void twoRestorationsAtOnceAreOne() throws Exception {
        off();
        play.complete(INSPECTOR_1, "restore-supply", Map.of("compliedOn", play.now().toLocalDate().toString(), "words", "已整改"));
        play.complete(LEADER, "approve-restoration", Map.of("decision", "approve"));
        var task = attempts.task(play.number, "record-restoration");
        assertThat(doors.claim(INSPECTOR_1.value(), task.id()).status()).isEqualTo(204);
        var values = Map.<String, Object>of("restoredAt", play.now().toString());
        Callable<Answer> rest = () -> Way.COMPLETE.complete(doors, INSPECTOR_1.value(), task.id(), values);
        Callable<Answer> page = () -> Way.PAGE.complete(doors, INSPECTOR_1.value(), task.id(), values);
        assertThat(Doors.atOnce(List.of(rest, page))).filteredOn(Answer::done).hasSize(1);
        assertThat(play.file().closedBecause()).isEqualTo("restored");
        assertThat(play.file().papers()).hasSize(4);
    }

    @Test
    void whatIsSentAgainUnderOneKeyBeginsOneStopOfSupply() throws Exception {
        play.complete(INSPECTOR_1, "apply-power-cut", Map.of("way", "withdraw", "words", "企业已停产"));
        var key = UUID.randomUUID().toString();
        Callable<Answer> begin = () -> doors.form("inspector-1", "/penalties/power-cuts/start", "source", play.visit.value(), "supply", "POWER", "supplier",
                "县供电公司", "_idempotencyKey", key);
        Doors.atOnce(List.of(begin, begin));
        assertThat(begin.call().status()).isEqualTo(302);
        assertThat(play.as(INSPECTOR_1, () -> house.getBean(PowerCuts.class).ofSource(play.visit))).hasSize(2);
        var without = doors.form("inspector-1", "/penalties/power-cuts/start", "source", play.visit.value(), "supply", "POWER", "supplier", "县供电公司",
                "_idempotencyKey", UUID.randomUUID().toString());
        assertThat(without.status()).isEqualTo(422);
    }

    private void off() {
        play.noticed();
        var told = play.file().notice().toldAt();
        play.clockIs(told.plusHours(24).plusMinutes(5));
        play.cut(told.plusHours(24).plusMinutes(3));
    }

    private static Map<String, Object> cut(String at) {
        return Map.of("outcome", "cut", "cutAt", at, "cutBy", "供电所运维班", "words", "");
    }

    private void notTaken(String task, String... people) {
        var open = attempts.task(play.number, task);
        for (var person : people) {
            assertThat(doors.claim(person, open.id()).status()).as(person).isNotEqualTo(204);
        }
    }
}
