package cn.dangchang.penalty.process;

import static cn.dangchang.penalty.process.CasePlay.GROUP_LEADER;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_1;
import static cn.dangchang.penalty.process.CasePlay.INSPECTOR_2;
import static cn.dangchang.penalty.process.CasePlay.LEADER;
import static cn.dangchang.rectification.domain.Refusing.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;

import cn.dangchang.DangchangTest;
import cn.dangchang.calendar.Clocks;
import cn.dangchang.calendar.OfficeClock;
import cn.dangchang.documents.DocumentKind;
import cn.dangchang.documents.Documents;
import cn.dangchang.documents.Service;
import cn.dangchang.organisation.OrganisationGround;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.EvidenceKind;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.Investigations.Tie;
import cn.dangchang.penalty.PenaltyCases;
import cn.dangchang.penalty.PreservationState;
import cn.dangchang.penalty.ProofElement;
import cn.dangchang.penalty.domain.investigation.ActContent;
import cn.dangchang.penalty.domain.investigation.ActContent.Appraisal;
import cn.dangchang.penalty.domain.investigation.ActContent.Examination;
import cn.dangchang.penalty.domain.investigation.ActDraft;
import cn.dangchang.penalty.domain.investigation.Summoning;
import cn.dangchang.shared.PersonId;
import cn.dangchang.shared.SharedGround;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Acts, evidence and preservation of a case, with every gate tried where it guards. */
@DangchangTest
class InvestigationProcessTests {
    @Autowired
    private ApplicationContext house;

    private InvestigationPlay at;
    private CasePlay play;

    @BeforeEach
    void filed() {
        at = new InvestigationPlay(house);
        play = at.play;
    }

    @AfterEach
    void letTheClockRun() {
        house.getBean(OfficeClock.class).setTo(null);
    }

    @Test
    void anInquiryIsSignedIssuedAndClosesTheHolesOfItsFact() {
        int act = at.signedInquiry();
        assertThat(at.file().acts()).singleElement().satisfies(each -> assertThat(each.signed()).isTrue());
        assertThat(at.file().requiredHoles()).hasSize(3);
        refusedFor(InvestigationGround.PROOF_MISSING, this::requireProven);
        at.tie(act, EnumSet.of(ProofElement.WHO, ProofElement.WHAT));
        refusedFor(InvestigationGround.PROOF_MISSING, this::requireProven);
        at.tie(act, EnumSet.of(ProofElement.SERIOUSNESS));
        requireProven();
        assertThat(at.file().holes()).singleElement().satisfies(hole -> assertThat(hole.element()).isEqualTo(ProofElement.CORRECTED));
        assertThat(at.file().proofs().get(0)).satisfies(proof -> {
            assertThat(proof.hash()).hasSize(64);
            assertThat(proof.place()).isEqualTo("局询问室");
            assertThat(proof.takenBy()).contains("、");
        });
        play.complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
    }

    @Test
    void nothingIsConcludedWithoutAnyActOrProofOrWithAnUnsignedAct() {
        refusedFor(InvestigationGround.FACT_NOT_LOOKED_INTO, this::investigate);
        int act = at.inquired();
        refusedFor(InvestigationGround.ACT_UNSIGNED, this::investigate);
        at.sign(act);
        refusedFor(InvestigationGround.ACT_UNSIGNED, this::investigate);
        at.finish(act);
        investigate();
        play.complete(INSPECTOR_1, "conclude-investigation", Map.of("ground", "withdrawn", "reason", "当事人主体错误"));
        refusedFor(InvestigationGround.INVESTIGATION_NOT_OPEN, at::inquired);
        refusedFor(InvestigationGround.INVESTIGATION_NOT_OPEN, () -> at.tie(act, Set.of(ProofElement.WHO)));
        play.complete(LEADER, "review-conclusion", Map.of("decision", "return", "opinion", "补充调查"));
        at.tie(act, Set.of(ProofElement.WHO));
    }

    @Test
    void whatWasSignedStandsAndASupplementCorrectsIt() {
        int act = at.inquired();
        var later = at.inquiry(at.now().minusMinutes(20), at.now().minusMinutes(9), "培训过一次");
        rewrite(act, later);
        refusedFor(InvestigationGround.ACT_NOT_FULLY_SIGNED, () -> at.finish(act));
        at.signOfficer(act, INSPECTOR_1);
        refusedFor(InvestigationGround.SIGNED_ACT_STANDS, () -> rewrite(act, later));
        refusedFor(InvestigationGround.SIGNED_ACT_STANDS, () -> drop(act));
        at.signOfficer(act, INSPECTOR_2);
        refusedFor(InvestigationGround.ACT_NOT_FULLY_SIGNED, () -> at.finish(act));
        at.refuse(act);
        at.finish(act);
        refusedFor(InvestigationGround.ACT_ALREADY_FINISHED, () -> at.finish(act));
        refusedFor(InvestigationGround.SIGNED_ACT_STANDS, () -> rewrite(act, later));
        int supplement = at.write(at.inquiry(at.now().minusMinutes(8), at.now().minusMinutes(2), "记错了，没有培训"));
        drop(supplement);
        assertThat(at.file().acts()).hasSize(1);
    }

    @Test
    void anActNeedsTwoFreeCertifiedOfficersOfTheCase() {
        var whole = at.inquiry(at.now().minusMinutes(20), at.now().minusMinutes(10), "没有");
        refusedFor(OrganisationGround.FEWER_THAN_TWO_OFFICERS, () -> at.write(by(whole, INSPECTOR_1)));
        refusedFor(CaseGround.NOT_AN_OFFICER_OF_THE_CASE, () -> at.write(by(whole, INSPECTOR_1, GROUP_LEADER)));
        at.write(whole);
        refusedFor(InvestigationGround.ACTS_OVERLAP, () -> at.write(at.inquiry(at.now().minusMinutes(11), at.now().minusMinutes(5), "没有")));
        at.write(at.inquiry(at.now().minusMinutes(10), at.now().minusMinutes(5), "没有"));
        play.as(LEADER, () -> play.filings().recuse(play.number, INSPECTOR_2, "亲属关系", GROUP_LEADER));
        refusedFor(CaseGround.OFFICER_RECUSED, () -> at.write(at.inquiry(at.now().minusMinutes(4), at.now().minusMinutes(2), "没有")));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(INSPECTOR_2, () -> at.acts().sign(play.number, 1, INSPECTOR_2, null)));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(LEADER, () -> at.acts().write(play.number, whole)));
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(new PersonId("hb-inspector-1"), () -> at.acts().write(play.number, whole)));
    }

    @Test
    void aRecordThatAnOfficerWhoStandsAsideWillNeverSignIsDropped() {
        int act = at.inquired();
        at.signOfficer(act, INSPECTOR_1);
        refusedFor(InvestigationGround.SIGNED_ACT_STANDS, () -> drop(act));
        play.as(LEADER, () -> play.filings().recuse(play.number, INSPECTOR_2, "亲属关系", GROUP_LEADER));
        drop(act);
        assertThat(at.file().acts()).isEmpty();
    }

    @Test
    void whatTheVisitSecuredProvesSomethingInItsCase() {
        letTheClockRun();
        var summary = new SummaryPlay(house).proposed();
        summary.complete(INSPECTOR_1, "hear-party", Map.of("outcome", "spare", "ground", "ordinary-procedure", "reason", "罚款超过三千元"));
        summary.complete(LEADER, "approve-no-summary-penalty", Map.of("decision", "approve"));
        play.of(play.as(LEADER, () -> house.getBean(PenaltyCases.class).ofVisit(summary.visit)).get(0).number()).filed();
        var photo = new CasePlay(house).of(summary.visit).paper();
        tie(photo, null);
        assertThat(at.file().proofs()).singleElement().satisfies(proof -> assertThat(proof.evidence()).isEqualTo(photo));
    }

    @Test
    void aHalfWrittenRecordIsReadBeforeItIsSigned() {
        int act = at.write(new ActDraft(ActKind.APPRAISAL, List.of(INSPECTOR_1, INSPECTOR_2), at.now().minusMinutes(9), null, false, "市质检所", "市质检所",
                ActContent.of(new Appraisal(null, null, null), List.of())));
        assertThat(play.as(LEADER, () -> at.acts().preview(play.number, act))).startsWith('%', 'P', 'D', 'F');
        refusedFor(InvestigationGround.ACT_INCOMPLETE, () -> at.signOfficer(act, INSPECTOR_1));
    }

    @Test
    void nothingIsInvestigatedBeforeTheFiling() {
        var proposed = new CasePlay(house).transferred();
        var draft = at.inquiry(at.now().minusMinutes(20), at.now().minusMinutes(10), "没有");
        refusedFor(CaseGround.NOT_FILED, () -> play.as(INSPECTOR_1, () -> at.acts().write(proposed.number, draft)));
        refusedFor(InvestigationGround.ACT_BEFORE_FILING, () -> at.write(at.inquiry(at.now().minusDays(1), at.now(), "没有")));
    }

    @Test
    void everyKindOfActHasItsPaper() {
        var officers = List.of(INSPECTOR_1, INSPECTOR_2);
        int examined = at.write(new ActDraft(ActKind.EXAMINATION, officers, at.now().minusMinutes(29), at.now().minusMinutes(20), true, "抛光车间", "宋一", ActContent.of(
                new Examination("晴", "李某（镇安监站）", "苏砚舟", "车间在生产", play.paper()))));
        int sampled = at.write(new ActDraft(ActKind.SAMPLING, officers, at.now().minusMinutes(19), at.now().minusMinutes(10), true, "抛光车间", "宋一",
                ActContent.sampled(List.of(InvestigationPlay.book()))));
        int asked = at.write(new ActDraft(ActKind.APPRAISAL, officers, at.now().minusMinutes(9), at.now().minusMinutes(5), false, "市质检所", "市质检所",
                ActContent.of(new Appraisal("爆炸性参数", play.today().plusDays(15), "梁禾"), List.of(InvestigationPlay.book()))));
        at.sign(examined);
        at.sign(sampled);
        at.signOfficer(asked, INSPECTOR_1);
        at.signOfficer(asked, INSPECTOR_2);
        List.of(examined, sampled, asked).forEach(at::finish);
        play.as(INSPECTOR_1, () -> house.getBean(Summoning.class).summon(play.number, "宋一", "青石镇河东路3号", at.now().plusDays(1), "局询问室", null));
        refusedFor(InvestigationGround.SUMMONS_INCOMPLETE, () -> play.as(INSPECTOR_1,
                () -> house.getBean(Summoning.class).summon(play.number, "宋一", "青石镇河东路3号", at.now(), "局询问室", null)));
        assertThat(kinds()).contains(DocumentKind.EXAMINATION_RECORD, DocumentKind.SAMPLING_RECEIPT, DocumentKind.APPRAISAL_ORDER, DocumentKind.INQUIRY_NOTICE);
    }

    @Test
    void onlyFilesOfTheCaseAndSignedActsProveSomething() {
        refusedFor(InvestigationGround.NO_SUCH_EVIDENCE, () -> tie(UUID.randomUUID(), null));
        var other = new CasePlay(house).transferred();
        var foreign = other.paper();
        refusedFor(InvestigationGround.NO_SUCH_EVIDENCE, () -> tie(foreign, null));
        refusedFor(InvestigationGround.PROOF_INCOMPLETE, () -> tie(null, null));
        int act = at.inquired();
        refusedFor(InvestigationGround.ACT_UNSIGNED, () -> tie(null, act));
        refusedFor(InvestigationGround.PROOF_INCOMPLETE, () -> at.tie(act, Set.of()));
        int proof = tie(play.paper(), null);
        assertThat(at.file().proofs()).singleElement().satisfies(each -> assertThat(each.hash()).hasSize(64));
        play.as(INSPECTOR_1, () -> at.investigations().untie(play.number, proof));
        refusedFor(InvestigationGround.NO_SUCH_PROOF, () -> play.as(INSPECTOR_1, () -> at.investigations().untie(play.number, proof)));
        assertThat(at.file().proofs()).isEmpty();
    }

    @Test
    void whatIsPreservedIsApprovedHandedOverAndDecidedAboutWithinItsTerm() {
        var id = at.preservationWritten();
        refusedFor(InvestigationGround.PRESERVATION_NOT_APPROVED, () -> at.carriedOut(id));
        play.complete(INSPECTOR_1, "apply-preservation", Map.of("way", "submit"));
        refusedFor(CaseGround.OPINION_NEEDED, () -> play.complete(LEADER, "approve-preservation", Map.of("decision", "returned")));
        play.complete(LEADER, "approve-preservation", Map.of("decision", "approved"));
        refusedFor(InvestigationGround.PRESERVATION_ACT_MISSING, () -> play.complete(INSPECTOR_1, "issue-preservation", Map.of("way", "issue")));
        int act = at.carriedOut(id);
        refusedFor(InvestigationGround.ACT_NOT_FULLY_SIGNED, () -> play.complete(INSPECTOR_1, "issue-preservation", Map.of("way", "issue")));
        at.sign(act);
        refusedFor(InvestigationGround.PRESERVED_BY_ITS_OWN_STEP, () -> at.finish(act));
        play.complete(INSPECTOR_1, "issue-preservation", Map.of("way", "issue"));
        var kept = at.kept(id);
        assertThat(kept.state()).isEqualTo(PreservationState.IN_FORCE);
        assertThat(house.getBean(Clocks.class).running(play.number, "preservation-7", id.toString()).orElseThrow().due()).isEqualTo(kept.until());
        assertThat(play.as(LEADER, () -> house.getBean(Service.class).of(kept.paper(DocumentKind.PRESERVATION_NOTICE).orElseThrow().id()))).isPresent();
        refusedFor(InvestigationGround.PRESERVATION_UNDECIDED, this::investigate);
        play.complete(INSPECTOR_1, "propose-preservation-outcome", Map.of("outcome", "RETURNED", "words", "已复制并核对"));
        refusedFor(CaseGround.OPINION_NEEDED, () -> play.complete(LEADER, "approve-preservation-outcome", Map.of("decision", "return")));
        play.complete(LEADER, "approve-preservation-outcome", Map.of("decision", "approve"));
        assertThat(at.kept(id).state()).isEqualTo(PreservationState.DECIDED);
        assertThat(at.kept(id).papers()).extracting(Documents.IssuedDocument::kind).containsExactlyInAnyOrder(DocumentKind.PRESERVATION_APPROVAL,
                DocumentKind.PRESERVATION_NOTICE, DocumentKind.PRESERVATION_OUTCOME_APPROVAL, DocumentKind.PRESERVATION_DECISION);
        assertThat(house.getBean(Clocks.class).running(play.number, "preservation-7", id.toString())).isEmpty();
        refusedFor(SharedGround.NOT_FOR_YOU, () -> play.as(LEADER, () -> at.preserving().serveDecision(play.number, id)));
        play.as(INSPECTOR_1, () -> at.preserving().serveDecision(play.number, id));
        assertThat(play.as(LEADER, () -> at.preserving().decisionToServe(play.number, id))).isFalse();
        investigate();
    }

    @Test
    void theTermReleasesOnlyThePreservationWhoseDaysAreOver() {
        var first = at.preserved();
        at.clockIs(at.now().plusDays(5));
        var second = at.preserved();
        at.itBecomes(at.kept(first).until(), first);
        assertThat(at.kept(first).state()).isEqualTo(PreservationState.IN_FORCE);
        at.itBecomes(at.kept(first).until().plusDays(1), first);
        assertThat(at.kept(first).state()).isEqualTo(PreservationState.RELEASED);
        assertThat(at.kept(second).state()).isEqualTo(PreservationState.IN_FORCE);
        assertThat(play.openTasks()).containsExactly("investigate", "propose-preservation-outcome");
        at.clockIs(at.kept(second).until().plusDays(1).atTime(9, 0));
        refusedFor(InvestigationGround.PRESERVATION_RAN_OUT, () -> play.complete(INSPECTOR_1, "propose-preservation-outcome", Map.of("outcome", "RETURNED", "words", "迟了")));
    }

    @Test
    void aPreservationIsTakenBackOrRefusedAndStandsInNobodysWay() {
        at.preservationApproved();
        play.complete(INSPECTOR_1, "issue-preservation", Map.of("way", "withdraw"));
        at.preservationWritten();
        play.complete(INSPECTOR_1, "apply-preservation", Map.of("way", "submit"));
        play.complete(LEADER, "approve-preservation", Map.of("decision", "refused", "opinion", "可以复制取证"));
        play.secured();
        investigate();
    }

    private void requireProven() {
        play.as(INSPECTOR_1, () -> at.investigations().requireProven(play.number));
    }

    private void investigate() {
        play.complete(INSPECTOR_1, "investigate", Map.of("confirmed", true));
    }

    private void rewrite(int act, ActDraft draft) {
        play.as(INSPECTOR_1, () -> at.acts().rewrite(play.number, act, draft));
    }

    private void drop(int act) {
        play.as(INSPECTOR_1, () -> at.acts().drop(play.number, act));
    }

    private static ActDraft by(ActDraft draft, PersonId... officers) {
        return new ActDraft(draft.kind(), List.of(officers), draft.from(), draft.to(), true, draft.place(), draft.who(), draft.content());
    }

    private int tie(UUID evidence, Integer act) {
        return play.as(INSPECTOR_1, () -> at.investigations().tie(play.number, new Tie(1, null, EvidenceKind.DOCUMENTARY, "移送材料", "移送", evidence, act,
                Set.of(ProofElement.WHAT))));
    }

    private List<DocumentKind> kinds() {
        return play.as(LEADER, () -> house.getBean(Documents.class).of(play.number)).stream().map(Documents.IssuedDocument::kind).toList();
    }
}
