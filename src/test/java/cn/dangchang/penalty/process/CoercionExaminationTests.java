package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CoercionPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CoercionPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CoercionPlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CoercionPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.RunningClock;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CoercionFile.Examination;
import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.SeizureCause;
import cn.dangchang.penalty.domain.coercion.DisposingOfSeized;
import cn.dangchang.shared.Ground;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.Refusal;
import cn.dangchang.shared.SharedGround;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is held is examined as often as need be, and what was begun from a case goes with the case. */
@DangchangTest
class CoercionExaminationTests {
    private static final String NOTICE = "（华）应急鉴告〔2026〕1号";

    @Autowired
    private ApplicationContext house;

    private CoercionPlay play;

    @BeforeEach
    void begun() {
        play = new CoercionPlay(house).begun();
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
        assertThat(house.getBean(RuntimeService.class).createProcessInstanceQuery().processInstanceId(play.file().processInstance()).count())
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
        some.as(LEADER, () -> some.filings().recuse(some.number, INSPECTOR_2, "与当事人有亲属关系", third));
        assertThat(other.file().officers()).containsExactly(INSPECTOR_1, third);
        assertThatThrownBy(() -> other.complete(INSPECTOR_2, "dispose-of-seized", Map.of("outcome", "release", "releaseReason", "no-violation",
                "words", "退还"))).isInstanceOf(Refusal.class);
        refused(CaseGround.MEASURE_NOT_OVER, () -> some.complete(third, "apply-case-closing", Map.of("execution", "已告知当事人")));
        other.complete(third, "dispose-of-seized", Map.of("outcome", "release", "releaseReason", "no-violation", "words", "退还"));
        other.complete(LEADER, "approve-disposal", Map.of("decision", "approve"));
        refused(SharedGround.NOT_FOR_YOU, other::carriedOut);
        var disposing = house.getBean(DisposingOfSeized.class);
        other.as(third, () -> disposing.sign(other.number, third, null));
        other.as(third, () -> disposing.refusedByParty(other.number, "宋一", "东西收到，不签", "李某"));
        other.complete(third, "carry-out-disposal", Map.of());
        assertThat(other.file().closed()).isTrue();
        some.complete(third, "apply-case-closing", Map.of("execution", "已告知当事人"));
        assertThat(some.openTasks()).containsExactly("review-case-closing");
    }

    @Test
    void aCaseThatWasNotFiledSeizesNothing() {
        var proposed = new CasePlay(house).transferred().number;
        refused(CoercionGround.CASE_NOT_UNDER_WAY, () -> play.as(INSPECTOR_1, () -> play.applying().begin(proposed, SeizureCause.PREMISES, "无证储存")));
    }

    private void dispose(Map<String, Object> form) {
        play.complete(INSPECTOR_1, "dispose-of-seized", form);
    }

    private RunningClock clock(String kind) {
        return play.as(INSPECTOR_1, () -> house.getBean(Clocks.class).running(play.number, kind)).orElseThrow();
    }

    private static void refused(Ground ground, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.ground()).isEqualTo(ground));
    }
}
