package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.audit.Chain;
import cn.dangchang.demo.Crew;
import cn.dangchang.demo.Stage;
import cn.dangchang.demo.VisitOf;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whether somebody presses twice, a network repeats, or two people act at once: one effect, and a word to whoever came second. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneEffectTests {
    private static final String LEAD = Crew.FIRST.lead().value();
    private static final String SECOND = Crew.FIRST.second().value();
    private static final String SUBMITTED = "inspection.plan-submitted";

    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private Doors doors;
    private Attempts attempts;

    @BeforeAll
    void open() {
        stage.days().begin();
        stage.rooms().premises().register();
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
    }

    @AfterAll
    void end() {
        stage.days().end();
    }

    @Test
    void aRepeatedRequestWithTheSameKeyHasOneEffectAndTheSameAnswer() {
        var visit = claimed();
        var task = attempts.task(visit.number(), "draft-inspection-plan").id();
        String key = UUID.randomUUID().toString();
        var first = doors.page(LEAD, task, plan("检查"), key);
        var again = doors.page(LEAD, task, plan("检查"), key);
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(effects(visit)).isEqualTo(1);
        var other = doors.page(LEAD, task, plan("换了内容"), key);
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.code()).isEqualTo("operations.key-used-for-something-else");
        assertThat(effects(visit)).isEqualTo(1);
    }

    @Test
    void aRepetitionWithoutAKeyFindsTheTaskDone() {
        var visit = claimed();
        var task = attempts.task(visit.number(), "draft-inspection-plan").id();
        for (Way way : Way.values()) {
            var answer = way.complete(doors, LEAD, task, plan("检查"));
            assertThat(answer.status()).as(way + answer.body()).isIn(way == Way.COMPLETE ? List.of(204) : List.of(404, 409));
        }
        assertThat(effects(visit)).isEqualTo(1);
    }

    @Test
    void ofTwoCompletionsAtOnceExactlyOneHasItsEffect() throws Exception {
        for (int round = 0; round < 4; round++) {
            for (var ways : List.of(List.of(Way.COMPLETE, Way.COMPLETE), List.of(Way.SUBMIT_FORM, Way.PAGE), List.of(Way.PAGE, Way.PAGE))) {
                var visit = claimed();
                var task = attempts.task(visit.number(), "draft-inspection-plan").id();
                var answers = Doors.atOnce(ways.stream().map(way -> (Callable<Answer>) () -> way.complete(doors, LEAD, task, plan("检查")))
                        .toList());
                assertThat(answers).as(ways.toString()).filteredOn(Answer::done).hasSize(1);
                assertThat(answers).as(ways.toString()).filteredOn(each -> !each.done()).singleElement()
                        .satisfies(each -> assertThat(each.status()).as(each.body()).isIn(404, 409));
                assertThat(effects(visit)).isEqualTo(1);
            }
        }
    }

    @Test
    void ofManyCompletionsAtOnceAllButOneAreToldThatTheTaskIsGone() throws Exception {
        for (int round = 0; round < 4; round++) {
            var visit = claimed();
            var task = attempts.task(visit.number(), "draft-inspection-plan").id();
            Callable<Answer> complete = () -> Way.COMPLETE.complete(doors, LEAD, task, plan("检查"));
            var answers = Doors.atOnce(java.util.Collections.nCopies(6, complete));
            assertThat(answers).filteredOn(Answer::done).hasSize(1);
            assertThat(answers).filteredOn(each -> !each.done()).allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(404, 409));
            assertThat(effects(visit)).isEqualTo(1);
        }
    }

    @Test
    void theSameKeyTwiceAtOnceHasOneEffect() throws Exception {
        for (int round = 0; round < 4; round++) {
            var visit = claimed();
            var task = attempts.task(visit.number(), "draft-inspection-plan").id();
            String key = UUID.randomUUID().toString();
            Callable<Answer> submit = () -> doors.page(LEAD, task, plan("检查"), key);
            var answers = Doors.atOnce(List.of(submit, submit));
            assertThat(answers).allSatisfy(each -> assertThat(each.status()).as(each.body()).isIn(200, 409)).anyMatch(Answer::done);
            assertThat(effects(visit)).isEqualTo(1);
        }
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneGetsIt() throws Exception {
        for (int round = 0; round < 4; round++) {
            var visit = stage.visitOf("chemicals").proposed();
            var task = attempts.task(visit.number(), "draft-inspection-plan").id();
            var answers = Doors.atOnce(List.of(() -> doors.claim(LEAD, task), () -> doors.claim(SECOND, task)));
            assertThat(answers).filteredOn(Answer::done).hasSize(1);
            assertThat(answers).filteredOn(each -> !each.done()).singleElement().satisfies(each -> assertThat(each.status()).as(each.body())
                    .isEqualTo(409));
        }
    }

    private VisitOf claimed() {
        var visit = stage.visitOf("chemicals").proposed();
        stage.acts().claim(visit.number(), Crew.FIRST.lead(), "draft-inspection-plan");
        return visit;
    }

    private long effects(VisitOf visit) {
        return trail.of(Chain.of(visit.number())).stream().filter(each -> each.action().equals(SUBMITTED)).count();
    }

    private Map<String, Object> plan(String purpose) {
        return Map.of("purpose", purpose, "divisionOfWork", "分工", "visitOn", stage.days().today().toString());
    }
}
