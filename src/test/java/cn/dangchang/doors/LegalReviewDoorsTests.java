package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Stage;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.penalty.ReviewGround;
import cn.dangchang.penalty.process.ReviewPlay;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The legal review at every door: the page, Camunda's REST interface with which Tasklist works, and two requests at once. */
@DangchangTest
class LegalReviewDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private ReviewPlay review;
    private Doors doors;
    private Attempts attempts;

    @BeforeEach
    void sent() {
        review = new ReviewPlay(house).sent(60000);
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
    }

    @Test
    void neitherAnOfficerNorALeaderNorAnotherReviewerTakesOrCompletesIt() {
        review.answered();
        var task = attempts.task(review.play.number, "legal-review");
        var other = review.reviewer().equals(ReviewPlay.REVIEWER_1) ? ReviewPlay.REVIEWER_2 : ReviewPlay.REVIEWER_1;
        var before = attempts.state(review.play.number);
        for (PersonId person : List.of(INSPECTOR_1, LEADER, other)) {
            assertThat(doors.claim(person.value(), task.id()).status()).as("claim by " + person).isGreaterThanOrEqualTo(400);
            for (Way way : Way.values()) {
                assertThat(way.complete(doors, person.value(), task.id(), ReviewPlay.decision("pass")).status()).as(way + " by " + person).isGreaterThanOrEqualTo(400);
            }
            var page = doors.form(person.value(), "/legal-review/" + review.play.number + "/decision", "decision", "pass", "facts", "一", "evidence", "二", "basis", "三",
                    "procedure", "四", "discretion", "五", "papers", "六");
            assertThat(page.status()).as("page by " + person).isGreaterThanOrEqualTo(400);
            assertThat(attempts.state(review.play.number)).as("nothing has changed by " + person).isEqualTo(before);
        }
    }

    @Test
    void theReviewerPassesNothingUnansweredAndReturnsNothingWithoutPoints() {
        attempts.refused(review.reviewer(), review.play.number, "legal-review", ReviewPlay.decision("pass"), ReviewGround.ITEMS_UNANSWERED, "decision");
        attempts.refused(review.reviewer(), review.play.number, "legal-review", ReviewPlay.decision("return"), ReviewGround.POINTS_NEEDED, "decision");
    }

    @Test
    void ofTwoPassesAtOnceThroughDifferentDoorsOneHasItsEffect() throws Exception {
        review.answered();
        var reviewer = review.reviewer().value();
        var task = attempts.task(review.play.number, "legal-review").id();
        assertThat(doors.claim(reviewer, task).status()).isEqualTo(204);
        var values = ReviewPlay.decision("pass");
        var answers = atOnce(() -> Way.COMPLETE.complete(doors, reviewer, task, values), () -> Way.PAGE.complete(doors, reviewer, task, values));
        assertThat(answers).filteredOn(Answer::done).hasSize(1);
        assertThat(answers).filteredOn(each -> !each.done()).singleElement().satisfies(each -> assertThat(each.status()).as(each.body()).isIn(404, 409));
        assertThat(review.play.openTasks()).containsExactly("discuss-collectively");
    }

    private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        var results = pool.invokeAll(List.<Callable<Answer>>of(() -> waited(barrier, one), () -> waited(barrier, other)), 60, TimeUnit.SECONDS);
        pool.shutdown();
        return List.of(results.get(0).get(), results.get(1).get());
    }

    private static Answer waited(CyclicBarrier barrier, Callable<Answer> work) throws Exception {
        barrier.await(20, TimeUnit.SECONDS);
        return work.call();
    }
}
