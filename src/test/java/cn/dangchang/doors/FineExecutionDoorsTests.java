package cn.dangchang.doors;

import static cn.dangchang.penalty.process.SummaryPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.demo.Stage;
import cn.dangchang.doors.Doors.Answer;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.process.ExecutionPlay;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules of the execution of a fine at Camunda's REST interface, its forms and the page alike; two requests at once have one effect. */
@DangchangTest
class FineExecutionDoorsTests {
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
    private ExecutionPlay play;

    @BeforeEach
    void late() {
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
        play = new ExecutionPlay(house, 3000).late();
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void noSurchargeIsDecidedBeforeThePartyCouldStateItsCaseOrByOnePersonAlone() {
        attempts.refused(INSPECTOR_1, play.penalty.number, "remind-payment", Map.of("payUntil", play.penalty.today().toString()),
                PenaltyGround.PAY_UNTIL_IN_THE_PAST, "payUntil");
        play.reminded();
        play.itBecomes(play.penalty.today().plusDays(10));
        attempts.refused(INSPECTOR_1, play.penalty.number, "propose-surcharge", Map.of("statement", "资金紧张"), PenaltyGround.STATEMENT_WITHOUT_ANSWER,
                "answer");
        play.penalty.complete(INSPECTOR_1, "propose-surcharge", Map.of());
        attempts.refused(GROUP_LEADER, play.penalty.number, "review-surcharge", Map.of("decision", "return"), PenaltyGround.DECISION_NEEDS_A_REASON, "opinion");
        var review = attempts.task(play.penalty.number, "review-surcharge");
        assertThat(doors.claim(INSPECTOR_1.value(), review.id()).status()).as("who proposed it does not review it").isNotEqualTo(204);
        play.penalty.complete(GROUP_LEADER, "review-surcharge", Map.of("decision", "approve"));
        attempts.refused(LEADER, play.penalty.number, "approve-surcharge", Map.of("decision", "return"), PenaltyGround.DECISION_NEEDS_A_REASON, "opinion");
        assertThat(play.penalty.fine().execution().surcharge()).isZero();
    }

    @Test
    void twoRemindersAtOnceAreOne() throws Exception {
        var task = attempts.task(play.penalty.number, "remind-payment");
        assertThat(doors.claim(INSPECTOR_1.value(), task.id()).status()).isEqualTo(204);
        var values = Map.<String, Object>of("payUntil", play.penalty.today().plusDays(10).toString());
        Callable<Answer> remind = () -> Doors.Way.values()[0].complete(doors, INSPECTOR_1.value(), task.id(), values);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var answers = threads.invokeAll(List.of(remind, remind));
            assertThat(answers).extracting(each -> each.get().status() / 100).containsExactlyInAnyOrder(2, 4);
        } finally {
            threads.shutdownNow();
        }
        assertThat(play.penalty.fine().execution().steps()).hasSize(1);
    }
}
