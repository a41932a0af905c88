package cn.dangchang.doors;

import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cn.dangchang.DangchangTest;
import cn.dangchang.audit.AuditTrail;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.demo.Stage;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.process.InvestigationPlay;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The rules of an investigation at Camunda's REST interface, its forms and the page alike. */
@DangchangTest
class InvestigationDoorsTests {
    @Autowired
    private ApplicationContext house;
    @Autowired
    private Stage stage;
    @Autowired
    private AuditTrail trail;
    @Autowired
    private MockMvc page;
    @Autowired
    private UserDetailsService accounts;
    @LocalServerPort
    private int port;

    private InvestigationPlay at;
    private Doors doors;
    private Attempts attempts;

    @BeforeEach
    void filed() {
        at = new InvestigationPlay(house);
        doors = new Doors(port);
        attempts = new Attempts(doors, stage, trail);
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void theInvestigationDoesNotEndWithAnUnsignedAct() {
        at.inquired();
        attempts.refused(INSPECTOR_1, at.play.number, "investigate", Map.of("confirmed", true), InvestigationGround.ACT_UNSIGNED);
    }

    @Test
    void nothingIsPreservedOrDecidedByTheOfficersAlone() {
        at.preservationWritten();
        at.play.complete(INSPECTOR_1, "apply-preservation", Map.of("way", "submit"));
        assertThat(doors.claim(INSPECTOR_1.value(), attempts.task(at.play.number, "approve-preservation").id()).status()).isNotEqualTo(204);
        attempts.refused(LEADER, at.play.number, "approve-preservation", Map.of("decision", "refused"), CaseGround.OPINION_NEEDED, "opinion");
        at.play.complete(LEADER, "approve-preservation", Map.of("decision", "approved"));
        attempts.refused(INSPECTOR_1, at.play.number, "issue-preservation", Map.of("way", "issue"), InvestigationGround.PRESERVATION_ACT_MISSING);
    }

    @Test
    void aPageThatSendsTwiceWritesOneRecord() throws Exception {
        var from = at.now().minusMinutes(9).toString();
        for (int time = 0; time < 2; time++) {
            page.perform(post("/penalties/cases/" + at.play.number + "/investigation/new/INQUIRY")
                    .with(user(accounts.loadUserByUsername("inspector-1"))).with(csrf())
                    .param("_idempotencyKey", "twice-" + at.play.number).param("who", "宋一").param("place", "局询问室")
                    .param("from", from)
                    .param("officers", "inspector-1", "inspector-2").param("certificatesShown", "true")).andExpect(status().is3xxRedirection());
        }
        assertThat(at.file().acts()).hasSize(1);
    }

    @Test
    void nothingIsDecidedAfterTheTerm() {
        var id = at.preserved();
        at.clockIs(at.kept(id).until().plusDays(1).atTime(9, 0));
        attempts.refused(INSPECTOR_1, at.play.number, "propose-preservation-outcome", Map.of("outcome", "RETURNED", "words", "迟了"),
                InvestigationGround.PRESERVATION_RAN_OUT);
    }
}
