package cn.dangchang.penalty.domain.investigation;

import cn.dangchang.engine.Processes;
import cn.dangchang.penalty.ActKind;
import cn.dangchang.penalty.CaseGround;
import cn.dangchang.penalty.EvidencePreservationWords;
import cn.dangchang.penalty.InvestigationGround;
import cn.dangchang.penalty.PreservationState;
import cn.dangchang.penalty.domain.investigation.ActContent.Thing;
import cn.dangchang.penalty.domain.investigation.Preservation.Wanted;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 先行登记保存: written and applied for, carried out once it is approved, with the notice handed over on the spot. */
@Service
@Transactional
public class Preserving {
    private final InvestigationDesk desk;
    private final RecordingActs recording;
    private final PreservationPapers papers;
    private final PreservationTerm term;
    private final Hands hands;

    Preserving(InvestigationDesk desk, RecordingActs recording, PreservationPapers papers, PreservationTerm term, Hands hands) {
        this.desk = desk;
        this.recording = recording;
        this.papers = papers;
        this.term = term;
        this.hands = hands;
    }

    /** Who signed, and the process that follows. */
    @org.springframework.stereotype.Component("preservationHands")
    static class Hands {
        private final ActPapers papers;
        private final ActSigning signing;
        private final Processes processes;

        Hands(ActPapers papers, ActSigning signing, @Lazy Processes processes) {
            this.papers = papers;
            this.signing = signing;
            this.processes = processes;
        }
    }

    /** @return its id. @throws cn.dangchang.shared.Refusal PRESERVATION_INCOMPLETE, NO_THING_LISTED, NO_SUCH_PARTY */
    public UUID begin(MatterNumber number, int party, String reason, String custody, List<Thing> things) {
        var file = desk.mine(number);
        CaseGround.NO_SUCH_PARTY.refuseAtIf(file.parties().stream().noneMatch(each -> each.seq() == party), "party", party);
        desk.door().requireTwoOf(number, file.officers(), desk.door().today());
        var preservation = Preservation.of(number, desk.preservations().ofCase(number.value()).size() + 1);
        preservation.write(new Wanted(party, reason, custody, things));
        desk.preservations().saveAndFlush(preservation);
        preservation.runsAs(hands.processes.start(EvidencePreservationWords.KEY, number, EvidencePreservationWords.atStart(preservation.id())));
        note(preservation, "preservation-written");
        return preservation.id();
    }

    public void rewrite(MatterNumber number, UUID id, int party, String reason, String custody, List<Thing> things) {
        var file = desk.mine(number);
        CaseGround.NO_SUCH_PARTY.refuseAtIf(file.parties().stream().noneMatch(each -> each.seq() == party), "party", party);
        var preservation = of(number, id);
        preservation.write(new Wanted(party, reason, custody, things));
        note(preservation, "preservation-written");
    }

    public void apply(MatterNumber number, UUID id) {
        desk.mine(number);
        var preservation = of(number, id);
        preservation.apply(desk.door().actor(), desk.door().today());
        note(preservation, "preservation-applied");
    }

    /** Before anything was preserved; a record that nobody signed goes with it. */
    public void withdraw(MatterNumber number, UUID id) {
        desk.mine(number);
        var preservation = of(number, id);
        desk.acts().findByPreservation(id).ifPresent(act -> recording.drop(number, act.seq()));
        preservation.withdraw(desk.door().today());
        note(preservation, "preservation-withdrawn");
    }

    /** Writes down how it is carried out; again until somebody signed. @throws cn.dangchang.shared.Refusal PRESERVATION_NOT_APPROVED and what acts ask */
    public int carryOut(MatterNumber number, UUID id, ActDraft draft) {
        var file = desk.mine(number);
        var preservation = of(number, id);
        preservation.requireApproved();
        var approved = preservation.view(null, List.of()).last("approval").on();
        InvestigationGround.PRESERVATION_NOT_APPROVED.refuseAtIf(draft.from() != null && draft.from().toLocalDate().isBefore(approved), "from");
        var written = desk.acts().findByPreservation(id);
        if (written.isPresent()) {
            recording.rewrite(number, written.get().seq(), draft);
            return written.get().seq();
        }
        var act = InvestigationAct.of(number, desk.nextAct(number), ActKind.PRESERVATION);
        act.preserves(id);
        return recording.write(file, act, draft);
    }

    /** The notice with its list is handed over; the seven working days begin. @throws cn.dangchang.shared.Refusal PRESERVATION_ACT_MISSING, ACT_NOT_FULLY_SIGNED */
    public void issue(MatterNumber number, UUID id) {
        var file = desk.mine(number);
        var preservation = of(number, id);
        preservation.requireApproved();
        var act = desk.acts().findByPreservation(id).orElseThrow(InvestigationGround.PRESERVATION_ACT_MISSING::refusal);
        var receipt = hands.signing.party(hands.papers.subject(file, act));
        recording.finish(file, act);
        var day = act.view().from().toLocalDate();
        preservation.served(day, term.lastDay(day));
        preservation.keep(papers.notice(act));
        term.start(preservation, day);
        receipt.ifPresent(given -> papers.handedOver(act, given, act.officers().get(0)));
        note(preservation, "evidence-preserved");
    }

    /** The decision on the things goes to the party; what is under way is not begun again. @throws cn.dangchang.shared.Refusal NO_SUCH_PRESERVATION */
    public void serveDecision(MatterNumber number, UUID id) {
        var file = desk.door().mine(number);
        var decision = decision(id).orElseThrow(InvestigationGround.NO_SUCH_PRESERVATION::refusal);
        if (!papers.decisionServed(decision)) {
            papers.serveDecision(file, of(number, id).view(null, List.of()), decision);
            note(of(number, id), "preservation-decision-served");
        }
    }

    @Transactional(readOnly = true)
    public boolean decisionToServe(MatterNumber number, UUID id) {
        desk.door().seen(number);
        return decision(id).filter(each -> !papers.decisionServed(each)).isPresent();
    }

    private Optional<UUID> decision(UUID id) {
        return desk.preservations().findById(id).filter(each -> each.state() == PreservationState.DECIDED).map(each -> each.papers().get(each.papers().size() - 1));
    }

    private Preservation of(MatterNumber number, UUID id) {
        return desk.preservations().findById(id).filter(each -> each.number().equals(number)).orElseThrow(InvestigationGround.NO_SUCH_PRESERVATION::refusal);
    }

    private void note(Preservation preservation, String action) {
        desk.door().note(preservation.number(), action, Map.of("preservation", preservation.id().toString()));
    }
}
