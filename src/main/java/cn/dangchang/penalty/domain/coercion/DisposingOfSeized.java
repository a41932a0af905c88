package cn.dangchang.penalty.domain.coercion;

import static cn.dangchang.penalty.CoercionGround.DISPOSAL_INCOMPLETE;
import static cn.dangchang.penalty.CoercionGround.DISPOSAL_NOT_SIGNED;
import static cn.dangchang.penalty.CoercionGround.OPINION_MISSING;

import cn.dangchang.evidence.Signatures.Signature;
import cn.dangchang.penalty.CoercionFile.Disposal;
import cn.dangchang.penalty.CoercionFile.Ruling;
import cn.dangchang.penalty.CoercionGround;
import cn.dangchang.penalty.ReleaseReason;
import cn.dangchang.penalty.domain.CrewSigning;
import cn.dangchang.penalty.domain.CrewSigning.Hand;
import cn.dangchang.shared.MatterNumber;
import cn.dangchang.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of what is held: proposed by officers, decided by the head or a leader, carried out before the party (行政强制法 27, 28). */
@Service
@Transactional
public class DisposingOfSeized {
    private final CoercionDesk desk;
    private final CoercionPapers papers;
    private final CrewSigning signing;
    private final ApplyingForCoercion matters;
    private final SeizureClocks clocks;

    DisposingOfSeized(CoercionDesk desk, CoercionPapers papers, CrewSigning signing, ApplyingForCoercion matters, SeizureClocks clocks) {
        this.desk = desk;
        this.papers = papers;
        this.signing = signing;
        this.matters = matters;
        this.clocks = clocks;
    }

    /** @param kind release, confiscate, destroy or transfer; @param reason of art. 28 for a release; @param basis for everything else. */
    public void propose(MatterNumber number, String kind, ReleaseReason reason, String basis, String words) {
        var coercion = desk.mine(number);
        coercion.requireInForce(desk.today());
        boolean release = "release".equals(kind);
        CoercionGround.RELEASE_NEEDS_A_REASON.refuseAtIf(release && reason == null, "releaseReason");
        DISPOSAL_INCOMPLETE.refuseAtIf(!release && (basis == null || basis.isBlank()), "basis");
        DISPOSAL_INCOMPLETE.refuseAtIf(words == null || words.isBlank(), "words");
        coercion.dispose(new Disposal(kind, release ? reason : null, release ? null : basis.strip(), words.strip(), desk.actor().value(), desk.today()));
        desk.note(number, "disposal-proposed", Map.of("kind", kind));
    }

    public void decide(MatterNumber number, boolean agreed, String words) {
        var coercion = desk.open(number);
        coercion.requireInForce(desk.today());
        RulingOnCoercion.requireNobodyTwice(coercion.view(), "disposal", desk.actor());
        OPINION_MISSING.refuseAtIf(!agreed && (words == null || words.isBlank()), "opinion");
        coercion.rule(new Ruling("disposal", agreed ? "approved" : "returned", desk.actor().value(), desk.now(), words));
        if (agreed) {
            coercion.lift(desk.today());
            clocks.endAll(number, "disposed");
        }
        desk.note(number, agreed ? "disposal-approved" : "disposal-returned", Map.of());
    }

    public void sign(MatterNumber number, PersonId officer, String pin) {
        var coercion = desk.mine(number);
        signing.sign(coercion.origin().crew(), papers.disposalSubject(coercion), new Hand(officer, pin), desk.today());
        desk.note(number, "disposal-signed", Map.of("by", officer.value()));
    }

    public void signByParty(MatterNumber number, String name, UUID image) {
        signing.signByParty(papers.disposalSubject(desk.mine(number)), name, image);
        desk.note(number, "disposal-signed", Map.of("by", "party"));
    }

    public void refusedByParty(MatterNumber number, String name, String reason, String witness) {
        signing.refusedByParty(papers.disposalSubject(desk.mine(number)), name, reason, witness, null);
        desk.note(number, "disposal-signed", Map.of("by", "witness"));
    }

    @Transactional(readOnly = true)
    public List<Signature> signatures(MatterNumber number) {
        var coercion = desk.seen(number);
        return coercion.view().liftedOn() == null ? List.of() : signing.valid(papers.disposalSubject(coercion));
    }

    /** Hands the decision over; what was released is given back before the signature. */
    public void carryOut(MatterNumber number) {
        var coercion = desk.mine(number);
        CoercionGround.SEIZURE_NOT_IN_FORCE.refuseIf(coercion.view().liftedOn() == null, number.value());
        CoercionGround.EXTENSION_NOT_SERVED.refuseIf(!papers.extensionServed(coercion));
        var subject = papers.disposalSubject(coercion);
        var signers = signing.requireSigned(coercion.origin().crew(), subject, desk.today(), DISPOSAL_NOT_SIGNED, DISPOSAL_NOT_SIGNED);
        coercion.keep(papers.disposal(coercion, subject, signers.get(0), desk.today()));
        papers.receipt(coercion);
        matters.end(coercion, "disposed", Map.of("kind", coercion.view().disposal().kind()));
    }
}
