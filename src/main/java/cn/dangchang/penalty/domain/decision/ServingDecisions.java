package cn.dangchang.penalty.domain.decision;

import static cn.dangchang.penalty.DecisionGround.ALREADY_ISSUED;
import static cn.dangchang.penalty.DecisionGround.EVIDENCE_MISSING;
import static cn.dangchang.penalty.DecisionGround.NOT_DECIDED;
import static cn.dangchang.penalty.DecisionGround.RECEIPT_NOT_SIGNED;

import cn.dangchang.documents.Party;
import cn.dangchang.evidence.Signatures;
import cn.dangchang.evidence.Signatures.Method;
import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.evidence.Signatures.Subject;
import cn.dangchang.organisation.Officers;
import cn.dangchang.penalty.CaseDecisionFile;
import cn.dangchang.penalty.CaseDecisions;
import cn.dangchang.penalty.PenaltyCaseFile;
import cn.dangchang.penalty.domain.cases.CaseDoor;
import cn.dangchang.shared.MatterNumber;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送达 (行政处罚法 61): the decisions get their numbers behind the gate, are handed over where the party signs for them, and go to service else. */
@Service
@Transactional
public class ServingDecisions implements CaseDecisions {
    private final CaseDoor room;
    private final DecisionDoor door;
    private final DecisionBook book;
    private final DecisionPapers papers;
    private final Handing handing;

    ServingDecisions(CaseDoor room, DecisionDoor door, DecisionBook book, DecisionPapers papers, Handing handing) {
        this.room = room;
        this.door = door;
        this.book = book;
        this.papers = papers;
        this.handing = handing;
    }

    /** How a paper gets to its party. */
    @Component
    record Handing(cn.dangchang.documents.Service service, Signatures signatures, Officers officers) {}

    @Override
    @Transactional(readOnly = true)
    public CaseDecisionFile of(MatterNumber number) {
        room.seen(number);
        return book.of(number);
    }

    /**
     * Issues every decision.
     *
     * @param byHand every party is here and signed for it; otherwise those who did not are served later
     * @param evidence on which the facts rest, as printed
     * @throws cn.dangchang.shared.Refusal NOT_DECIDED, EVIDENCE_MISSING, RECEIPT_NOT_SIGNED, ALREADY_ISSUED, those of the gate and the officers' gate
     */
    public void issue(MatterNumber number, boolean byHand, String evidence) {
        var file = room.mine(number);
        var decisions = book.decided(number).stream().filter(PartyDecision::penalised).toList();
        NOT_DECIDED.refuseIf(decisions.isEmpty());
        EVIDENCE_MISSING.refuseAtIf(evidence == null || evidence.isBlank(), "evidence");
        handing.officers().requireTwo(file.officers(), room.today());
        decisions.forEach(each -> RECEIPT_NOT_SIGNED.refuseAtIf(byHand && receipt(each).isEmpty(), "servedBy",
                DecisionPapers.party(file, each.party()).name()));
        decisions.forEach(each -> {
            door.requireIssuable(each);
            each.proves(evidence.strip());
            serve(file, each);
        });
    }

    /** The decisions that nobody is punished get their numbers at once; the officers serve them. */
    void issueNotices(PenaltyCaseFile file) {
        book.decided(file.number()).forEach(each -> number(file, each));
    }

    @Override
    public void beginService(MatterNumber number) {
        var file = room.mine(number);
        var waiting = book.decided(number).stream().filter(each -> each.document() != null && !each.isServed())
                .filter(each -> handing.service().underWay(each.document()).isEmpty()).toList();
        NOT_DECIDED.refuseIf(waiting.isEmpty());
        waiting.forEach(each -> handing.service().begin(each.document(), addressee(DecisionPapers.party(file, each.party())), file.officers()));
        room.note(number, "case-service-begun", Map.of("documents", waiting.size()));
    }

    private void number(PenaltyCaseFile file, PartyDecision decision) {
        var issued = papers.issue(file, decision, room.today());
        decision.issued(issued.id(), issued.number(), room.today());
        book.decisions().flush();
        room.note(file.number(), "case-decision-issued", Map.of("party", decision.party(), "document", issued.id().toString(), "number", issued.number(),
                "yuan", decision.fine().toPlainString()));
    }

    private void serve(PenaltyCaseFile file, PartyDecision decision) {
        number(file, decision);
        var party = DecisionPapers.party(file, decision.party());
        var receipt = receipt(decision);
        if (receipt.isPresent()) {
            handing.service().servedOnSpot(decision.document(), receipt.get(), room.actor(), party.address());
        } else {
            handing.service().begin(decision.document(), addressee(party), file.officers());
        }
    }

    @Override
    public void receivedByParty(MatterNumber number, int party, String name, UUID image) {
        handing.signatures().signByParty(subject(unissued(number, party)), "party", name, Method.FINGER, image);
        room.note(number, "case-decision-received", Map.of("party", party));
    }

    @Override
    public void receiptRefused(MatterNumber number, int party, String name, String reason, String witness, UUID video) {
        handing.signatures().refusedByParty(subject(unissued(number, party)), "party", name, reason, witness, video);
        room.note(number, "case-receipt-refused", Map.of("party", party));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> received(MatterNumber number) {
        room.seen(number);
        return book.decided(number).stream().filter(each -> receipt(each).isPresent()).map(PartyDecision::party).toList();
    }

    private PartyDecision unissued(MatterNumber number, int party) {
        room.mine(number);
        var decision = book.decided(number).stream().filter(each -> each.penalised() && each.party() == party).findFirst().orElseThrow(NOT_DECIDED::refusal);
        ALREADY_ISSUED.refuseIf(decision.document() != null, decision.documentNumber());
        return decision;
    }

    private Optional<Signature> receipt(PartyDecision decision) {
        return handing.signatures().of(subject(decision)).stream().reduce((earlier, later) -> later);
    }

    private static Subject subject(PartyDecision decision) {
        return new Subject(decision.matter(), "decision-receipt", String.valueOf(decision.party()), decision.hash());
    }

    static Party addressee(cn.dangchang.penalty.PenalisedParty party) {
        return new Party(party.name(), party.address(), party.representative(), party.position(), party.telephone());
    }
}
