package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Stage;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.penalty.DecisionGround;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.process.DecisionPlay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The gate before a decision at Camunda's REST interface, its forms and the page alike, one after the other and at once. */
@DangchangTest
class CaseDecisionDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private DecisionPlay story;
    private Doors doors;
    private Attempts attempts;

    @BeforeEach
    void proposed() {
        story = new DecisionPlay(house).proposed();
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
    }

    @Test
    void nothingIsDiscussedWithoutSignatures() {
        story.passed();
        attempts.refused(LEADER, story.number(), "discuss-collectively", Map.of(), DecisionGround.NOT_DISCUSSED);
        story.play.as(LEADER, () -> story.discussions().write(story.number(), story.meeting(DecisionPlay.HEAD, LEADER, DecisionPlay.LEADER_2)));
        attempts.refused(LEADER, story.number(), "discuss-collectively", Map.of(), DecisionGround.DISCUSSION_NOT_SIGNED);
    }

    @Test
    void nothingIsDecidedAndNoNumberGivenOutBeforeTheReviewPassed() throws Exception {
        assertThat(story.play.openTasks()).containsExactly("legal-review");
        story.goTo("decide-penalty");
        attempts.refused(LEADER, story.number(), "decide-penalty", story.approval(), ReviewGround.REVIEW_NOT_PASSED);
        var task = attempts.task(story.number(), "decide-penalty").id();
        var answers = atOnce(List.of(() -> Way.COMPLETE.complete(doors, LEADER.value(), task, story.approval()),
                () -> Way.PAGE.complete(doors, LEADER.value(), task, story.approval())));
        assertThat(answers).allSatisfy(each -> assertThat(each.status()).as(each.body()).isEqualTo(409));
        assertThat(story.file().decisions()).isEmpty();
        var form = doors.form(LEADER.value(), "/penalties/cases/" + story.number() + "/decision", "decision", "approve", "version", "1");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body()).contains("法制审核");
        assertThat(numbers()).isZero();
        assertThat(story.play.openTasks()).containsExactly("decide-penalty");
    }

    @Test
    void ofTwoDecisionsAtOnceOneHasItsEffectAndARepetitionHasNone() throws Exception {
        story.passed().discussed();
        var task = attempts.task(story.number(), "decide-penalty").id();
        assertThat(doors.claim(LEADER.value(), task).status()).isEqualTo(204);
        var answers = atOnce(List.of(() -> Way.COMPLETE.complete(doors, LEADER.value(), task, story.approval()),
                () -> Way.PAGE.complete(doors, LEADER.value(), task, story.approval())));
        assertThat(answers).filteredOn(Answer::done).hasSize(1);
        assertThat(story.file().decisions()).hasSize(3);
        assertThat(story.file().rulings()).hasSize(1);
        for (Way way : Way.values()) {
            assertThat(way.complete(doors, LEADER.value(), task, story.approval()).done()).isFalse();
        }
        assertThat(story.file().rulings()).hasSize(1);
    }

    @Test
    void noNumberIsGivenOutTwice() throws Exception {
        story.passed().discussed().decided();
        var values = Map.of("servedBy", "service", "evidence", "询问笔录");
        attempts.refused(INSPECTOR_1, story.number(), "serve-decision", Map.of("servedBy", "hand", "evidence", "询问笔录"), DecisionGround.RECEIPT_NOT_SIGNED,
                "servedBy");
        var task = attempts.task(story.number(), "serve-decision").id();
        var answers = atOnce(List.of(() -> Way.COMPLETE.complete(doors, INSPECTOR_1.value(), task, values),
                () -> Way.SUBMIT_FORM.complete(doors, INSPECTOR_1.value(), task, values)));
        assertThat(answers).filteredOn(Answer::done).hasSize(1);
        assertThat(numbers()).isEqualTo(3);
    }

    private long numbers() {
        return story.play.as(LEADER, () -> house.getBean(Documents.class).of(story.number())).stream()
                .filter(each -> each.kind() == DocumentKind.PENALTY_DECISION).count();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        var barrier = new CyclicBarrier(requests.size());
        var threads = Executors.newFixedThreadPool(requests.size());
        try {
            var running = new ArrayList<Future<Answer>>();
            requests.forEach(request -> running.add(threads.submit(() -> {
                barrier.await(10, TimeUnit.SECONDS);
                return request.call();
            })));
            var answers = new ArrayList<Answer>();
            for (var each : running) {
                answers.add(each.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
