package cn.dangchang.penalty.domain.investigation;

import static cn.dangchang.penalty.InvestigationGround.ACTS_OVERLAP;
import static cn.dangchang.penalty.InvestigationGround.ACT_NOT_FULLY_SIGNED;
import static cn.dangchang.penalty.InvestigationGround.ATTACHMENT_NOT_OF_THE_CASE;
import static cn.dangchang.penalty.InvestigationGround.PRESERVED_BY_ITS_OWN_STEP;
import static cn.dangchang.penalty.InvestigationGround.SIGNED_ACT_STANDS;

import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was done, has it signed, and issues it; from the first signature on only a supplementary act changes anything. */
@Service
@Transactional
public class RecordingActs {
    private final InvestigationDesk desk;
    private final ActPapers papers;
    private final ActSigning signing;
    private final CaseFiles files;

    RecordingActs(InvestigationDesk desk, ActPapers papers, ActSigning signing, CaseFiles files) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.files = files;
    }

    /** @return the act's number. @throws cn.dangchang.shared.Refusal what {@link ActRules} asks, ACTS_OVERLAP and the officers' gate */
    public int write(MatterNumber number, ActDraft draft) {
        PRESERVED_BY_ITS_OWN_STEP.refuseIf(draft.kind() == ActKind.PRESERVATION);
        return write(desk.mine(number), InvestigationAct.of(number, desk.nextAct(number), draft.kind()), draft);
    }

    int write(PenaltyCaseFile file, InvestigationAct act, ActDraft draft) {
        requireLawful(file, act, draft);
        act.write(draft);
        desk.acts().saveAndFlush(act);
        desk.door().note(file.number(), "act-written", Map.of("act", act.seq(), "kind", act.kind().name()));
        return act.seq();
    }

    public void rewrite(MatterNumber number, int seq, ActDraft draft) {
        var file = desk.mine(number);
        var act = unsigned(file, seq);
        write(file, act, new ActDraft(act.kind(), draft.officers(), draft.from(), draft.to(), draft.certificatesShown(), draft.place(), draft.who(),
                draft.content()));
    }

    /** Nobody signed it, or one of its officers stands aside and will never sign it. */
    public void drop(MatterNumber number, int seq) {
        var file = desk.mine(number);
        var act = desk.act(number, seq);
        boolean orphaned = act.document() == null && file.recusals().stream().anyMatch(each -> act.officers().contains(each.officer()));
        SIGNED_ACT_STANDS.refuseIf(!orphaned && signed(file, act), seq);
        desk.acts().delete(act);
        desk.door().note(number, "act-dropped", Map.of("act", seq, "kind", act.kind().name()));
    }

    /** An officer of the act signs, or the other one by own PIN. */
    public void sign(MatterNumber number, int seq, PersonId officer, String pin) {
        var file = desk.mine(number);
        var act = desk.act(number, seq);
        act.requireReadyToSign();
        CaseGround.NOT_AN_OFFICER_OF_THE_CASE.refuseIf(!act.officers().contains(officer));
        CaseGround.OFFICER_RECUSED.refuseIf(file.recusals().stream().anyMatch(each -> each.officer().equals(officer)));
        requireFree(act, act.view().from(), act.view().to());
        signing.sign(papers.subject(file, act), officer, pin, desk.door().today());
        desk.door().note(number, "act-signed", Map.of("act", seq, "by", officer.value()));
    }

    public void signByParty(MatterNumber number, int seq, String name, UUID image) {
        var file = desk.mine(number);
        var act = desk.act(number, seq);
        act.requireReadyToSign();
        signing.signByParty(papers.subject(file, act), name, image);
        desk.door().note(number, "act-signed", Map.of("act", seq, "by", "party"));
    }

    public void refusedByParty(MatterNumber number, int seq, String name, String reason, String witness) {
        var file = desk.mine(number);
        var act = desk.act(number, seq);
        act.requireReadyToSign();
        signing.refusedByParty(papers.subject(file, act), name, reason, witness);
        desk.door().note(number, "act-signed", Map.of("act", seq, "by", "witness"));
    }

    /** Everybody signed: the record is issued and stands. @throws cn.dangchang.shared.Refusal ACT_NOT_FULLY_SIGNED, ACT_ALREADY_FINISHED */
    public void finish(MatterNumber number, int seq) {
        var file = desk.mine(number);
        var act = desk.act(number, seq);
        PRESERVED_BY_ITS_OWN_STEP.refuseIf(act.kind() == ActKind.PRESERVATION);
        finish(file, act);
    }

    void finish(PenaltyCaseFile file, InvestigationAct act) {
        act.requireReadyToSign();
        var subject = papers.subject(file, act);
        ACT_NOT_FULLY_SIGNED.refuseIf(!signing.signedByAll(subject, act.officers())
                || act.kind() != ActKind.APPRAISAL && signing.party(subject).isEmpty(), act.seq());
        act.issued(papers.issue(file, act, desk.door().today()));
        desk.door().note(file.number(), "act-finished", Map.of("act", act.seq(), "document", act.document().toString()));
    }

    @Transactional(readOnly = true)
    public byte[] preview(MatterNumber number, int seq) {
        return papers.preview(desk.door().seen(number), desk.act(number, seq), desk.door().today());
    }

    private InvestigationAct unsigned(PenaltyCaseFile file, int seq) {
        var act = desk.act(file.number(), seq);
        SIGNED_ACT_STANDS.refuseIf(signed(file, act), seq);
        return act;
    }

    private boolean signed(PenaltyCaseFile file, InvestigationAct act) {
        return act.document() != null || !signing.of(papers.subject(file, act)).isEmpty();
    }

    private void requireLawful(PenaltyCaseFile file, InvestigationAct act, ActDraft draft) {
        ActRules.requireBegun(draft, file.filing().filedOn(), desk.minute());
        desk.door().requireTwoOf(file.number(), draft.officers(), draft.from().toLocalDate());
        if (draft.content() != null && draft.content().examination() != null && draft.content().examination().sketch() != null) {
            ATTACHMENT_NOT_OF_THE_CASE.refuseAtIf(files.of(file, draft.content().examination().sketch()).isEmpty(), "sketch");
        }
        if (draft.to() != null) {
            var clash = desk.acts().sharing(draft.officers().stream().map(PersonId::value).toArray(String[]::new), draft.from(), draft.to(), act.id());
            ACTS_OVERLAP.refuseAtIf(!clash.isEmpty(), "from");
        }
    }

    /** Another act of the same officers may have been written since. */
    private void requireFree(InvestigationAct act, LocalDateTime from, LocalDateTime to) {
        ACTS_OVERLAP.refuseIf(!desk.acts().sharing(act.officers().stream().map(PersonId::value).toArray(String[]::new), from, to, act.id()).isEmpty());
    }
}
