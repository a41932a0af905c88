package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.inspection.FollowUpKind;
import cn.dangchang.inspection.FollowUpState;
import cn.dangchang.inspection.SiteVisits;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.CaseOpenings;
import cn.dangchang.penalty.CaseOpenings.Opening;
import cn.dangchang.penalty.CaseSource;
import cn.dangchang.penalty.PartyKind;
import cn.dangchang.penalty.PenaltyCaseFile.Stage;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.PenaltyCases.Filter;
import cn.dangchang.shared.SharedGround;
import cn.dangchang.worklist.WorklistGround;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A case from its source to its end, with every gate tried where it guards. */
@DangchangTest
class PenaltyCaseProcessTests {
    @Autowired
    private ApplicationContext house;

    private CasePlay play;

    @BeforeEach
    void fresh() {
        play = new CasePlay(house);
    }

    @Test
    void aTransferredCaseIsFiledInvestigatedAndClosedWithoutAPenalty() {
        play.transferred();
        assertThat(play.openTasks()).containsExactly("apply-filing");
        play.filed();
        assertThat(play.file().filing().documentNumber()).contains("立");
        var running = house.getBean(Clocks.class).running(play.number, "case-90").orElseThrow();
        assertThat(running.due()).isAfterOrEqualTo(play.today().plusDays(90));
        play.concluded("first-time", "已补做培训并复查合格").closed();
        assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
        assertThat(play.openTasks()).isEmpty();
        assertThat(house.getBean(Clocks.class).running(play.number, "case-90")).isEmpty();
        assertThat(play.as(LEADER, () -> house.getBean(Documents.class).of(play.number))).extracting(Documents.IssuedDocument::kind)
                .containsExactlyInAnyOrder(DocumentKind.CASE_FILING, DocumentKind.CASE_CLOSING);
        assertThat(play.as(LEADER, () -> house.getBean(PenaltyCases.class).list(new Filter("closed", play.number.value()), 0, 10))).singleElement()
                .satisfies(line -> assertThat(line.stage()).isEqualTo(Stage.CLOSED));
    }

    @Test
    void whatIsNotFiledIsAnsweredAndEnds() {
        play.transferred().applied();
        play.complete(GROUP_LEADER, "review-filing", Map.of("decision", "approve"));
        refusedFor(CaseGround.OPINION_NEEDED, () -> play.complete(LEADER, "approve-filing", Map.of("decision", "refuse")));
        play.complete(LEADER, "approve-filing", Map.of("decision", "refuse", "opinion", "不属本机关管辖"));
        assertThat(play.openTasks()).containsExactly("refuse-filing");
        refusedFor(CaseGround.ALREADY_REFUSED, () -> play.as(INSPECTOR_1, () -> play.filings().write(play.number, play.application(INSPECTOR_1, INSPECTOR_2))));
        play.complete(INSPECTOR_1, "refuse-filing", Map.of("answer", "已书面告知移送机关"));
        assertThat(play.file().stage()).isEqualTo(Stage.REFUSED);
        assertThat(play.openTasks()).isEmpty();
    }

    @Test
    void anApplicationNeedsPartiesFactsAndTwoSignaturesForWhatItSays() {
        play.transferred();
        refusedFor(CaseGround.FILING_INCOMPLETE, () -> play.complete(INSPECTOR_1, "apply-filing", Map.of()));
        refusedFor(CaseGround.FEWER_THAN_TWO_OFFICERS, () -> play.as(INSPECTOR_1, () -> play.filings().write(play.number, play.application(INSPECTOR_1, INSPECTOR_1))));
        play.as(INSPECTOR_1, () -> play.filings().write(play.number, play.application(INSPECTOR_1, INSPECTOR_2)));
        refusedFor(CaseGround.NO_PARTY, () -> play.complete(INSPECTOR_1, "apply-filing", Map.of()));
        play.written();
        refusedFor(CaseGround.PARTY_ALREADY_NAMED, () -> play.as(INSPECTOR_1, () -> play.filings().name(play.number, PartyKind.UNIT, CasePlay.unit())));
        play.as(INSPECTOR_1, () -> play.filings().sign(play.number, INSPECTOR_1, null));
        refusedFor(CaseGround.FILING_NOT_SIGNED, () -> play.complete(INSPECTOR_1, "apply-filing", Map.of()));
        play.as(INSPECTOR_1, () -> play.filings().addFact(play.number, "特种作业人员无证上岗", null, false));
        refusedFor(CaseGround.FILING_CHANGED_SINCE_SIGNING, () -> play.complete(INSPECTOR_1, "apply-filing", Map.of()));
        refusedFor(CaseGround.FACT_ENDS_LATER, () -> play.as(INSPECTOR_1, () -> play.filings().addFact(play.number, "无证上岗", play.today().plusDays(1), false)));
        play.signed();
        play.complete(INSPECTOR_1, "apply-filing", Map.of());
        assertThat(play.openTasks()).containsExactly("review-filing");
    }

    @Test
    void aCaseIsNotOpenedByOneOfficerOrForWhatOpensByItself() {
        refusedFor(CaseGround.FEWER_THAN_TWO_OFFICERS, () -> open(CasePlay.transfer(INSPECTOR_1)));
        refusedFor(CaseGround.SOURCE_OPENS_BY_ITSELF, () -> open(new Opening(CaseSource.VISIT, "1", "某厂", null, "事实", INSPECTOR_2)));
        refusedFor(CaseGround.SOURCE_MISSING, () -> open(new Opening(CaseSource.SUPERIOR, " ", "某厂", null, "事实", INSPECTOR_2)));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(LEADER, () -> house.getBean(CaseOpenings.class).open(CasePlay.transfer(INSPECTOR_2))));
    }

    @Test
    void whoStandsAsideWorksOnItNoMore() {
        play.transferred().filed();
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_1, () -> play.filings().recuse(play.number, INSPECTOR_2, "亲属关系", GROUP_LEADER)));
        refusedFor(CaseGround.RECUSAL_NEEDS_A_REASON, () -> play.as(LEADER, () -> play.filings().recuse(play.number, INSPECTOR_2, " ", GROUP_LEADER)));
        refusedFor(CaseGround.FEWER_THAN_TWO_OFFICERS, () -> play.as(LEADER, () -> play.filings().recuse(play.number, INSPECTOR_2, "亲属关系", INSPECTOR_1)));
        play.as(LEADER, () -> play.filings().recuse(play.number, INSPECTOR_2, "与当事人法定代表人有亲属关系", GROUP_LEADER));
        assertThat(play.file().officers()).containsExactly(INSPECTOR_1, GROUP_LEADER);
        refusedFor(WorklistGround.NOT_YOUR_TASK, () -> play.complete(INSPECTOR_2, "investigate", Map.of("confirmed", true)));
        refusedFor(CaseGround.INVESTIGATION_NOT_CONFIRMED, () -> play.complete(INSPECTOR_1, "investigate", Map.of("confirmed", false)));
        play.secured().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
    }

    @Test
    void aConclusionNeedsItsReasonAndALeader() {
        play.transferred().filed();
        play.secured().complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
        refusedFor(CaseGround.CORRECTION_NEEDED, () -> play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "slight", "reason", "轻微")));
        play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "withdrawn", "reason", "当事人主体错误"));
        refusedFor(CaseGround.OPINION_NEEDED, () -> play.complete(LEADER, "review-conclusion", Map.of("decision", "return")));
        play.complete(LEADER, "review-conclusion", Map.of("decision", "return", "opinion", "补充调查"));
        assertThat(play.openTasks()).containsExactly("investigate");
        play.concluded("withdrawn", "").closed();
        assertThat(play.file().stage()).isEqualTo(Stage.CLOSED);
    }

    @Test
    void whatNeedsTheOrdinaryProcedureOpensACaseByItselfAndKeepsTheVisitOpenUntilItEnds() {
        var summary = new SummaryPlay(house).proposed();
        summary.complete(INSPECTOR_1, "hear-party", Map.of("outcome", "spare", "ground", "ordinary-procedure", "reason", "罚款超过三千元"));
        summary.complete(LEADER, "approve-no-summary-penalty", Map.of("decision", "approve"));
        var opened = play.as(LEADER, () -> house.getBean(PenaltyCases.class).ofVisit(summary.visit));
        assertThat(opened).singleElement().satisfies(each -> {
            assertThat(each.source()).isEqualTo(CaseSource.VISIT);
            assertThat(each.facts()).hasSize(1);
            assertThat(each.officers()).hasSizeGreaterThanOrEqualTo(2);
        });
        play.of(opened.get(0).number());
        assertThat(followUp(summary)).containsExactly(FollowUpState.OPEN);
        play.filed().concluded("not-established", "").closed();
        assertThat(followUp(summary)).containsExactly(FollowUpState.CLOSED);
    }

    private List<FollowUpState> followUp(SummaryPlay summary) {
        return play.as(LEADER, () -> house.getBean(SiteVisits.class).find(summary.visit)).orElseThrow().followUps().stream()
                .filter(each -> each.kind() == FollowUpKind.PENALTY_CASE).map(each -> each.state()).toList();
    }

    private void open(Opening opening) {
        play.as(INSPECTOR_1, () -> house.getBean(CaseOpenings.class).open(opening));
    }
}
