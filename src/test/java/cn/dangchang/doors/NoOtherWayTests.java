package cn.dangchang.doors;

import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Crew;
import cn.dangchang.demo.Office;
import cn.dangchang.demo.Stage;
import cn.dangchang.demo.VisitOf;
import cn.dangchang.doors.Doors.Way;
import cn.dangchang.engine.EngineGround;
import cn.dangchang.shared.SharedGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A task goes to whom it goes, and a process moves by its tasks and the fixed messages alone. */
@DangchangTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoOtherWayTests {
    private static final String LEAD = Crew.FIRST.lead().value();
    private static final String SECOND = Crew.FIRST.second().value();

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

    private VisitOf approved() {
        return stage.visitOf("chemicals").planned("检查仓储管理");
    }

    @Test
    void onlyAnOfficerOfTheVisitTakesTheEntry() {
        var visit = approved();
        var task = attempts.task(visit.number(), "enter-site");
        var before = attempts.state(visit.number());
        for (String stranger : List.of("expert-1", "escort-1", "group-leader-1", "leader-1", "supervisor-1", "inspector-3", "inspector-5",
                "assistant-1",
                "housing-inspector-1", "hb-inspector-1", "admin")) {
            var answer = doors.claim(stranger, task.id());
            assertThat(answer.status()).as(stranger + " " + answer.body()).isIn(403, 404, 409);
            assertThat(attempts.state(visit.number())).as(stranger).isEqualTo(before);
        }
        assertThat(doors.claim(LEAD, task.id()).status()).isEqualTo(204);
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() {
        var task = attempts.task(approved().number(), "enter-site");
        var answer = doors.rest(LEAD, "POST", "/task/" + task.id() + "/claim", Map.of("userId", SECOND));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.code()).isEqualTo("engine.no-such-way");
    }

    @Test
    void anAccountInCapitalsTakesNothingAndIsToldSo() {
        var task = attempts.task(approved().number(), "enter-site");
        var answer = doors.rest(LEAD, "POST", "/task/" + task.id() + "/claim", Map.of("userId", LEAD.toUpperCase(Locale.ROOT)));
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("没有这个账号");
    }

    @Test
    void whatAnotherHoldsIsNeitherTakenNorCompleted() {
        var visit = stage.visitOf("chemicals").proposed();
        var task = attempts.task(visit.number(), "draft-inspection-plan");
        assertThat(doors.claim(LEAD, task.id()).status()).isEqualTo(204);
        var before = attempts.state(visit.number());
        assertThat(doors.claim(SECOND, task.id()).status()).isEqualTo(409);
        for (Way way : Way.values()) {
            var answer = way.complete(doors, SECOND, task.id(), plan());
            assertThat(answer.status()).as(way + answer.body()).isEqualTo(409);
            assertThat(answer.code()).isEqualTo(EngineGround.NOT_THE_ASSIGNEE.key().replaceFirst("^refusal\\.", ""));
        }
        assertThat(doors.rest(SECOND, "POST", "/task/" + task.id() + "/unclaim", Map.of()).status()).isEqualTo(409);
        var claimForNobody = doors.rest(SECOND, "POST", "/task/" + task.id() + "/claim", Map.of());
        assertThat(claimForNobody.status()).as(claimForNobody.body()).isEqualTo(409);
        assertThat(attempts.state(visit.number())).isEqualTo(before);
    }

    @Test
    void whatNobodyHoldsIsNotCompleted() {
        var visit = stage.visitOf("chemicals").proposed();
        var task = attempts.task(visit.number(), "draft-inspection-plan");
        for (Way way : Way.values()) {
            assertThat(way.complete(doors, LEAD, task.id(), plan()).status()).as(way.name()).isEqualTo(409);
        }
    }

    @Test
    void aValueThatTheFormDoesNotDeclareIsRefused() {
        var visit = approved();
        var values = Map.of("outcome", "entered", "certificatesShown", true, "noticeHandedOver", true, "rightsTold", true, "contentTold",
                true,
                "planApproved", true);
        attempts.refused(422, Crew.FIRST.lead(), attempts.task(visit.number(), "enter-site"), values, SharedGround.UNDECLARED_FIELD,
                "planApproved");
        attempts.refused(422, Crew.FIRST.lead(), attempts.task(visit.number(), "enter-site"), Map.of("outcome", "entered", "entryOutcome",
                "not-held"),
                SharedGround.UNDECLARED_FIELD, "entryOutcome");
    }

    @Test
    void beforeTheApprovalThereIsNoWayOntoTheSite() {
        var visit = stage.visitOf("chemicals").proposed().drafted("检查仓储管理").reviewed();
        assertThat(visit.openTasks()).containsExactly("approve-inspection-plan");
        var instance = attempts.task(visit.number(), "approve-inspection-plan").processInstance();
        var before = attempts.state(visit.number());
        var jump = Map.of("instructions", List.of(Map.of("type", "startBeforeActivity", "activityId", "enter-site")));
        for (String account : List.of(LEAD, "leader-1", "admin")) {
            assertThat(doors.rest(account, "POST", "/process-instance/" + instance + "/modification", jump).status()).as(account)
                    .isEqualTo(403);
            assertThat(doors.rest(account, "POST", "/process-instance/" + instance + "/variables", Map.of()).status()).as(account)
                    .isEqualTo(403);
            assertThat(doors.rest(account, "POST", "/deployment/create", Map.of()).status()).as(account).isEqualTo(403);
            assertThat(doors.rest(account, "POST", "/task/" + attempts.task(visit.number(), "approve-inspection-plan").id() + "/bpmnError",
                    Map.of("errorCode", "x")).status()).as(account).isEqualTo(403);
        }
        var entry = doors.form(LEAD, "/inspections/" + visit.number() + "/field/enter", "outcome", "entered", "certificatesShown", "true",
                "noticeHandedOver",
                "true", "rightsTold", "true", "contentTold", "true");
        assertThat(entry.status()).as(entry.body()).isIn(404, 409);
        assertThat(attempts.state(visit.number())).isEqualTo(before);
    }

    @Test
    void anUrgentVisitIsStartedAtItsPageAndNotByAMessage() {
        var visits = stage.acts().as(Office.LEADER, () -> stage.site().visits().search(null, null, 1000).size());
        for (var body : List.of(Map.of("messageName", "urgent-visit"), Map.of("messageName", "urgent-visit", "businessKey",
                "HX-JC2026-9999"))) {
            var answer = doors.rest(LEAD, "POST", "/message", body);
            assertThat(answer.status()).as(answer.body()).isIn(403, 404, 409);
        }
        assertThat(stage.acts().as(Office.LEADER, () -> stage.site().visits().search(null, null, 1000).size())).isEqualTo(visits);
    }

    @Test
    void aRequestForMoreTimeMayComeAsAMessageAndKeepsItsRules() {
        var visit = stage.visitOf("furniture-2").planned("日常检查").entered().found("second-plant");
        var onSite = visit.onSite().inspected().fedBack().decided(5).proposed();
        var order = visit.aftermath().ordered(onSite).rectification();
        LocalDate until = order.file().deadline().plusDays(4);
        var before = attempts.state(order.number());
        var withoutGround = asked(Crew.FIRST.escort().value(), order.number().value(), Map.of("until", Map.of("value", until.toString())));
        assertThat(withoutGround.status()).as(withoutGround.body()).isIn(409, 422);
        var stranger = asked("hb-leader-1", order.number().value(), request(until));
        assertThat(stranger.status()).as(stranger.body()).isIn(404, 409);
        assertThat(attempts.state(order.number())).isEqualTo(before);
        var asked = asked(Crew.FIRST.escort().value(), order.number().value(), request(until));
        assertThat(asked.status()).as(asked.body()).isIn(200, 204);
        assertThat(stage.acts().tasks(order.number())).extracting(each -> each.key()).contains("decide-extension", "report-rectification");
        var again = asked(Crew.FIRST.escort().value(), order.number().value(), request(until));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("rectification.extension-already-asked");
    }

    private Doors.Answer asked(String account, String matter, Map<String, ?> values) {
        return doors.rest(account, "POST", "/message", Map.of("messageName", "extension-requested", "businessKey", matter,
                "processVariables", values));
    }

    private static Map<String, Object> request(LocalDate until) {
        return Map.of("ground", Map.of("value", "设备到货推迟"), "until", Map.of("value", until.toString()));
    }

    private Map<String, Object> plan() {
        return Map.of("purpose", "检查", "divisionOfWork", "分工", "visitOn", stage.days().today().toString());
    }
}
