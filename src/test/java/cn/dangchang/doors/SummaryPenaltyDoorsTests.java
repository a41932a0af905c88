package cn.dangchang.doors;

import static cn.dangchang.penalty.process.SummaryPlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.SummaryPlay.LEADER;
import static cn.dangchang.penalty.process.SummaryPlay.SIGNS;
import static cn.dangchang.penalty.process.SummaryPlay.unit;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.demo.Stage;
import cn.dangchang.penalty.Fines.Way;
import cn.dangchang.penalty.PenaltyGround;
import cn.dangchang.penalty.process.SummaryPlay;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The rules of a penalty on the spot at Camunda's REST interface, its forms and the page alike. */
@DangchangTest
class SummaryPenaltyDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @LocalServerPort
    private int port;

    private SummaryPlay play;
    private Attempts attempts;

    @BeforeEach
    void proposed() {
        play = new SummaryPlay(house).proposed();
        attempts = new Attempts(new Doors(port), stage, trail);
    }

    @Test
    void nobodyIsPunishedUnheardWhicheverWayIsTried() {
        attempts.refused(INSPECTOR_1, play.number, "hear-party", Map.of("outcome", "penalise"), PenaltyGround.NO_PARTY);
        play.named(unit());
        attempts.refused(INSPECTOR_1, play.number, "hear-party", Map.of("outcome", "penalise"), PenaltyGround.PARTY_NOT_HEARD);
        attempts.refused(INSPECTOR_1, play.number, "hear-party", Map.of("outcome", "spare"), PenaltyGround.SPARING_NEEDS_A_GROUND, "ground");
    }

    @Test
    void noDecisionIsIssuedByOneOfficerOrForAnActThatWasFined() {
        play.heard(unit(), 3000).hearingDone();
        attempts.refused(INSPECTOR_1, play.number, "issue-summary-decision", Map.of(), PenaltyGround.CHARGE_MISSING);
        play.charge(1, SIGNS, "unit", false, 3000);
        play.as(INSPECTOR_1, () -> play.decisions().sign(play.number, 1, INSPECTOR_1, null, null));
        attempts.refused(INSPECTOR_1, play.number, "issue-summary-decision", Map.of(), PenaltyGround.DECISION_NOT_SIGNED);
        play.decisionSignedByTheOthers();
        play.finedElsewhere();
        attempts.refused(INSPECTOR_1, play.number, "issue-summary-decision", Map.of(), PenaltyGround.ACT_ALREADY_FINED);
    }

    @Test
    void nothingIsFiledPaidOffOrClosedWithoutWhatItNeeds() {
        play.fined(3000);
        attempts.refused(LEADER, play.number, "file-summary-decision", Map.of("confirmed", false), PenaltyGround.FILING_NEEDS_CONFIRMATION, "confirmed");
        attempts.refused(INSPECTOR_1, play.number, "collect-fine", Map.of(), PenaltyGround.FINE_NOT_PAID);
        play.paid(3000, Way.BANK);
        play.complete(INSPECTOR_1, "collect-fine", Map.of());
        play.complete(LEADER, "file-summary-decision", Map.of("confirmed", true));
        attempts.refused(INSPECTOR_1, play.number, "apply-summary-closing", Map.of("execution", "已缴清"), PenaltyGround.CORRECTION_NOT_CONFIRMED,
                "correctionConfirmed");
        play.complete(INSPECTOR_1, "apply-summary-closing", Map.of("correctionConfirmed", true, "execution", "已缴清"));
        attempts.refused(GROUP_LEADER, play.number, "review-summary-closing", Map.of("decision", "return"), PenaltyGround.DECISION_NEEDS_A_REASON, "opinion");
        assertThat(play.openTasks()).containsExactly("review-summary-closing");
    }
}
