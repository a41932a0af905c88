package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.plan.AnnualPlanView.State;
import cn.dangchang.plan.PlanPlay;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The plan's rules at Camunda's REST interface and at the page alike. */
@DangchangTest
class AnnualPlanDoorsTests {
    @Autowired ApplicationContext house;
    @LocalServerPort int port;
    private PlanPlay play;
    private Doors doors;

    @BeforeEach
    void open() {
        play = new PlanPlay(house);
        doors = new Doors(port, play.password());
        play.drafted(play.today().getYear(), play.sites(6, "general"), 4);
    }

    @Test
    void aLeaderDoesNotTakeTheReviewOfAnOwnDraftAndTheGovernmentsApprovalNeedsItsNumberAtEveryDoor() {
        play.complete(play.both, "draft-annual-plan", Map.of());
        var review = play.task("review-annual-plan");
        assertThat(doors.claim(play.both.value(), review.id()).code()).isEqualTo("plan.reviewer-drafted-the-plan");
        assertThat(doors.claim(play.planner.value(), review.id()).done()).isFalse();
        play.reviewed();
        var approval = play.task("record-government-approval");
        assertThat(doors.claim(play.planner.value(), approval.id()).done()).isTrue();
        for (var way : Doors.Way.values()) {
            var answer = way.complete(doors, play.planner.value(), approval.id(), Map.of("government", "县人民政府", "approvedOn", play.today()
                    .toString()));
            assertThat(answer.status()).as(way + answer.body()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo("plan.approval-without-number");
            assertThat(answer.fields()).contains("documentNumber");
        }
        assertThat(play.open()).containsExactly("record-government-approval");
    }

    @Test
    void theMessageAsksForAChangeOfAPlanInForceAndNoOther() {
        var message = Map.of("messageName", "plan-change-requested", "businessKey", play.plan.value(), "processVariables",
                Map.of("reason", Map.of("value", "新增"), "decidedOn", Map.of("value", play.today().toString()), "decidedBy",
                        Map.of("value", play.leader.value())));
        assertThat(doors.rest(play.planner.value(), "POST", "/message", message).code()).isEqualTo("plan.change-before-in-force");
        play.submitted().reviewed().approved().filed();
        assertThat(doors.rest(play.planner.value(), "POST", "/message", message).code()).isEqualTo("plan.no-change-drafted");
        play.as(play.planner, () -> play.drafting().openChange(play.plan));
        play.as(play.planner, () -> play.drafting().add(play.plan, PlanPlay.random(2)));
        assertThat(doors.rest(play.inspector.value(), "POST", "/message", message).done()).isFalse();
        assertThat(doors.rest(play.planner.value(), "POST", "/message", message).done()).isTrue();
        assertThat(play.view().current().state()).isEqualTo(State.REVIEWING);
        assertThat(play.open()).containsExactly("review-annual-plan");
    }

    @Test
    void theTableIsThereForClients() {
        var answer = doors.rest(play.planner.value(), "POST", "/decision-definition/key/plan-change/evaluate",
                Map.of("variables", Map.of("countBefore", Map.of("value", 30), "countAfter", Map.of("value", 36))));
        assertThat(answer.body()).contains("major");
    }
}
