package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Stage;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.process.CasePlay;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules of a case at Camunda's REST interface, its forms and the page alike. */
@DangchangTest
class PenaltyCaseDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private CasePlay play;
    private Attempts attempts;

    @BeforeEach
    void transferred() {
        play = new CasePlay(house).transferred();
        attempts = new Attempts(new Doors(port), stage, trail);
    }

    @Test
    void nothingIsFiledWithoutTwoSignaturesAndAReasonForTheContrary() {
        attempts.refused(INSPECTOR_1, play.number, "apply-filing", Map.of(), CaseGround.FILING_INCOMPLETE);
        play.written();
        attempts.refused(INSPECTOR_1, play.number, "apply-filing", Map.of(), CaseGround.FILING_NOT_SIGNED);
        play.signed();
        play.complete(INSPECTOR_1, "apply-filing", Map.of());
        attempts.refused(GROUP_LEADER, play.number, "review-filing", Map.of("decision", "return"), CaseGround.OPINION_NEEDED, "opinion");
        play.complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        attempts.refused(LEADER, play.number, "approve-filing", Map.of("decision", "refuse"), CaseGround.OPINION_NEEDED, "opinion");
        assertThat(play.openTasks()).containsExactly("approve-filing");
    }

    @Test
    void nothingIsConcludedWithoutItsGround() {
        play.filed();
        attempts.refused(INSPECTOR_1, play.number, "investigate", Map.of("confirmed", false), CaseGround.INVESTIGATION_NOT_CONFIRMED, "confirmed");
        attempts.refused(INSPECTOR_1, play.number, "investigate", Map.of("confirmed", true), InvestigationGround.FACT_NOT_LOOKED_INTO);
        play.secured().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        attempts.refused(INSPECTOR_1, play.number, "conclude-investigation", Map.of("ground", "slight", "reason", "轻微"), CaseGround.CORRECTION_NEEDED,
                "correction");
        assertThat(play.openTasks()).containsExactly("conclude-investigation");
    }
}
