package cn.dangchang.doors;

import static cn.dangchang.inspection.InspectionGround.LATE_APPROVAL_DENIED;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Crew;
import cn.dangchang.demo.Office;
import cn.dangchang.demo.Stage;
import cn.dangchang.engine.TaskFacts;
import cn.dangchang.inspection.VisitStage;
import cn.dangchang.shared.PersonId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An urgent visit whose late approval was denied is entered through no door, and taken back through its task. */
@DangchangTest
class LateDenialAtEveryDoorTests {
    private static final PersonId LEAD = Crew.FIRST.lead();

    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    @BeforeEach
    void begin() {
        stage.days().begin();
        stage.rooms().premises().register();
    }

    @AfterEach
    void end() {
        stage.days().end();
    }

    @Test
    void aDeniedVisitIsNotEnteredAndIsTakenBack() {
        var visit = stage.visitOf("quarry").as("tip-off", null).startedUrgently("群众电话反映采场北侧边坡有落石");
        stage.acts().complete(visit.number(), Office.LEADER, "file-late-approval", Map.of("decision", "return", "opinion", "不属于紧急情况"));
        var attempts = new Attempts(new Doors(port), stage, trail);
        attempts.refused(LEAD, visit.number(), "enter-site", Map.of("outcome", "entered", "certificatesShown", true, "noticeHandedOver", true,
                "rightsTold", true, "contentTold", true, "recorderOn", true, "receivedBy", "陈某"), LATE_APPROVAL_DENIED);
        stage.acts().complete(visit.number(), LEAD, "answer-late-denial", Map.of("answer", "withdraw", "note", "不再检查"));
        assertThat(stage.acts().tasks(visit.number())).extracting(TaskFacts::key).isEmpty();
        assertThat(visit.seenBy(LEAD).stage()).isEqualTo(VisitStage.WITHDRAWN);
    }
}
